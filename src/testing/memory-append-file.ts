import { HostError } from "../errors.js";
import type { AppendFile } from "../host/append-file.js";
import type { Host } from "../host/host.js";

/** Opens files of a machine in memory to append to, as `openAppendFile` does on a real one: where the machine refuses a write, nothing is in the file. */
export function memoryAppendFiles(host: Host): (path: string, keep?: number) => Promise<AppendFile> {
  return async (path, keep) => {
    if (keep === undefined) {
      if (!(await host.createFile(path, ""))) throw new HostError({ id: `${path} sudah ada`, en: `${path} exists` });
    } else await host.writeFile(path, (await host.readFile(path)).slice(0, keep));
    let size = keep ?? 0;
    return {
      get size() {
        return size;
      },
      async append(contents) {
        const before = await host.readFile(path);
        await host.writeFile(path, Buffer.concat([before, Buffer.from(contents)]));
        size += Buffer.byteLength(contents);
      },
      close: async () => undefined,
    };
  };
}
