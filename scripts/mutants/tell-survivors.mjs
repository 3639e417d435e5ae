import { relative } from "node:path";

/** Says at once what no test noticed, and every now and then how far it is: a room takes hours. */
class TellSurvivors {
  #tried = 0;
  #planned = 0;

  onMutationTestingPlanReady({ mutantPlans }) {
    this.#planned = mutantPlans.length;
  }

  onMutantTested({ status, fileName, location, mutatorName, replacement }) {
    this.#tried += 1;
    const { line, column } = location.start;
    if (status === "Survived" || status === "NoCoverage") {
      const place = `${relative(process.cwd(), fileName)}:${line}:${column}`;
      process.stdout.write(`${status} ${place} ${mutatorName}: ${replacement.replace(/\s+/g, " ")}\n`);
    }
    if (this.#tried % 50 === 0) process.stdout.write(`${this.#tried} of ${this.#planned}\n`);
  }
}

export const strykerPlugins = [{ kind: "Reporter", name: "tell-survivors", injectableClass: TellSurvivors }];
