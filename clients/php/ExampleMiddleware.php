<?php

declare(strict_types=1);

/**
 * Example: a middleware in the manner of Laravel that lets a request through only if the rules permit it. In Laravel: put PedomanRules.php and this
 * class into the project, bind `Pedoman\Rules` as a singleton (`Rules::load(base_path('rules'))`), name the middleware in the route, and return
 * `response()->json($body, $status)` where this example calls `$deny`. Run it as it stands: php ExampleMiddleware.php [FOLDER OF THE RULES].
 */

require __DIR__ . '/PedomanRules.php';

use Pedoman\Refused;
use Pedoman\Rules;

final class ExampleMiddleware
{
    private Rules $rules;
    /** @var callable(int, array): mixed makes the answer that stops a request: HTTP status and body */
    private $deny;

    public function __construct(Rules $rules, callable $deny)
    {
        $this->rules = $rules;
        $this->deny = $deny;
    }

    /**
     * @param array{roles: list<string>, act: string, at: string, facts: array, approvals?: list<array>} $question what the application knows of
     *   the user, the post and the case; `at` is its clock, in ISO 8601 with an offset
     * @return mixed what `$next` answers, or `$deny`
     */
    public function handle(array $question, \Closure $next)
    {
        ['roles' => $roles, 'act' => $act, 'at' => $at, 'facts' => $facts] = $question;
        try {
            $answer = $this->rules->decide($roles, $act, $at, $facts, $question['approvals'] ?? []);
        } catch (Refused $refused) {
            return ($this->deny)(422, ['fields' => $refused->fields]);
        } catch (\RuntimeException | \LogicException $error) {
            // What cannot be decided is not permitted.
            return ($this->deny)(503, ['error' => $error->getMessage()]);
        }
        if ($answer['verdict'] === 'permit') {
            return $next($question);
        }
        $because = array_map(fn (array $reason): string => "{$reason['citation']}: {$reason['said']}", $answer['reasons']);
        return ($this->deny)(403, [
            'verdict' => $answer['verdict'],
            'because' => $because,
            'needs' => $answer['needs'],
            'approvals' => $answer['approvals'],
        ]);
    }
}

if (realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__) {
    $print = function (int $status, array $body): string {
        return $status . ' ' . json_encode($body, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    };
    $gate = new ExampleMiddleware(Rules::load($argv[1] ?? 'dist/rules'), $print);
    $ask = fn (array $facts): array => [
        'roles' => ['admin'],
        'act' => 'hapus-komentar',
        'at' => '2026-08-19T10:20:00+08:00',
        'facts' => $facts,
    ];
    foreach ([['komentar.kritik_atau_opini' => true], ['komentar.kritik_atau_opini' => 'ya'], []] as $facts) {
        echo $gate->handle($ask($facts), fn (): string => $print(200, [])), "\n";
    }
}
