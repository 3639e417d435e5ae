<?php

declare(strict_types=1);

// Answers every line of a file of vectors and says where the answer is another: php run-vectors.php [FOLDER OF THE RULES [FILE]].

require __DIR__ . '/PedomanRules.php';

use Pedoman\CalendarError;
use Pedoman\NotCovered;
use Pedoman\Refused;
use Pedoman\Rules;
use Pedoman\UnknownName;

use function Pedoman\decodeJson;

/** The answer, or what is refused, or what cannot be said. */
function answerOrRefusal(Rules $rules, array $question, ?string $norm): array
{
    try {
        return answer($rules, $question, $norm);
    } catch (Refused $refused) {
        $fields = $refused->fields;
        sort($fields, SORT_STRING);
        return ['refused' => $fields];
    } catch (NotCovered $error) {
        return ['error' => 'not covered'];
    } catch (UnknownName $error) {
        return ['error' => 'unknown name'];
    } catch (CalendarError $error) {
        return ['error' => 'calendar'];
    }
}

/** The answer to the question of a vector, in the form vectors expect it. */
function answer(Rules $rules, array $question, ?string $norm): array
{
    [$at, $facts, $roles] = [$question['at'], (array) ($question['facts'] ?? []), $question['roles'] ?? []];
    $found = $norm === null ? [] : ['applies' => in_array($norm, $rules->applying($at, $facts), true)];
    switch ($question['kind']) {
        case 'decide':
            $more = [$question['approvals'] ?? [], $question['toward'] ?? null, $question['content'] ?? null];
            $said = $rules->decide($roles, $question['act'], $at, $facts, ...$more);
            $reasons = array_column($said['reasons'], 'norm');
            sort($reasons, SORT_STRING);
            foreach ($said['approvals'] as &$wanted) {
                sort($wanted['roles'], SORT_STRING);
            }
            return $found + [
                'verdict' => $said['verdict'],
                'reasons' => $reasons,
                'needs' => $said['needs'],
                'approvals' => $said['approvals'],
            ];
        case 'duties':
            $owed = array_filter($rules->duties($roles, $at, $facts), fn (array $duty): bool => $duty['state'] !== 'not_applicable');
            $row = fn (array $duty): array => array_intersect_key($duty, ['norm' => 1, 'state' => 1, 'due' => 1]);
            return $found + ['states' => inOrder(array_map($row, $owed))];
        case 'exempt':
            $row = fn (array $one): array => ['norm' => $one['norm'], 'of' => $one['consequence'], 'state' => $one['state']];
            return $found + ['states' => inOrder(array_map($row, $rules->exempt($roles, $at, $facts)))];
        case 'audit':
            return $found + ['states' => inOrder(array_map('rowOf', $rules->audit((array) ($question['registers'] ?? []), $at, $facts)))];
        default:
            return $found;
    }
}

function rowOf(array $finding): array
{
    $of = $finding['row'] ?? $finding['register'];
    $row = ['norm' => $finding['norm'], 'of' => isset($finding['member']) ? "$of/{$finding['member']}" : $of, 'state' => $finding['state']];
    [$least, $most] = $finding['found'] ?? [0, 1];
    return $least === $most ? $row + ['found' => $least] : $row;
}

function inOrder(array $rows): array
{
    $key = fn (array $row): array => [$row['norm'], $row['of'] ?? ''];
    usort($rows, fn (array $a, array $b): int => strcmp($key($a)[0], $key($b)[0]) ?: strcmp($key($a)[1], $key($b)[1]));
    return $rows;
}

/** The same with the keys of objects in order: `===` compares their order too. @return mixed */
function canonical($value)
{
    if (is_array($value)) {
        $value = array_map('canonical', $value);
        ksort($value);
    }
    return $value;
}

/** The vectors of a file, one a line. A line that is none ends the run: a file that was cut off has agreed to nothing. */
function vectorsIn(string $path): iterable
{
    if (!is_file($path)) {
        throw new RuntimeException("Cannot read $path");
    }
    foreach (file($path, FILE_IGNORE_NEW_LINES) as $index => $line) {
        if (trim($line) === '') {
            continue;
        }
        $place = $path . ':' . ($index + 1);
        try {
            $vector = decodeJson($line);
        } catch (JsonException $error) {
            throw new RuntimeException("$place: not JSON: {$error->getMessage()}");
        }
        if (!is_array($vector) || !isset($vector['id'], $vector['about'], $vector['question'], $vector['expect'])) {
            throw new RuntimeException("$place: no vector");
        }
        yield $vector;
    }
}

$folder = $argv[1] ?? 'dist/rules';
[$count, $wrong] = [0, 0];
try {
    $rules = Rules::load($folder);
    foreach (vectorsIn($argv[2] ?? "$folder/vectors.jsonl") as $vector) {
        $count += 1;
        $found = answerOrRefusal($rules, $vector['question'], ((array) $vector['about'])['norm'] ?? null);
        if (canonical($found) !== canonical($vector['expect'])) {
            $wrong += 1;
            echo "{$vector['id']}: expected ", json_encode($vector['expect']), ', found ', json_encode($found), "\n";
        }
    }
} catch (RuntimeException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(2);
}
echo 'PHP ', PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION, ": $count vectors, $wrong disagreements\n";
exit($wrong > 0 || $count === 0 ? 1 : 0);
