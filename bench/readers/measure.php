<?php

declare(strict_types=1);

// The reader in PHP in a process of its own: php measure.php RULES QUESTIONS WARM SECONDS prints what bench/readers/run.mjs reads.

require __DIR__ . '/../../clients/php/PedomanRules.php';

use Pedoman\Rules;

[, $folder, $file, $warm, $seconds] = $argv;
$questions = array_map(fn (string $line): array => json_decode($line, true), file($file, FILE_IGNORE_NEW_LINES));

function spent(): float
{
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
}

function ask(Rules $rules, array $question): string
{
    $more = [$question['approvals'] ?? [], $question['toward'] ?? null, $question['content'] ?? null];
    return $rules->decide($question['roles'], $question['act'], $question['at'], $question['facts'], ...$more)['verdict'];
}

function rate(Rules $rules, array $questions, float $most): float
{
    [$began, $decisions] = [spent(), 0];
    do {
        foreach ($questions as $question) {
            ask($rules, $question);
        }
        $decisions += count($questions);
        $used = spent() - $began;
    } while ($used < $most);
    return $decisions / $used;
}

$start = spent();
$rules = Rules::load($folder);
ask($rules, $questions[0]);
$ready = spent() - $start;
$verdicts = array_map(fn (array $question): string => ask($rules, $question), $questions);
rate($rules, $questions, (float) $warm);
echo json_encode(['ready' => $ready, 'verdicts' => $verdicts, 'rate' => rate($rules, $questions, (float) $seconds)]);
