<?php

declare(strict_types=1);

// Says of every bundle in a file of cases whether it is taken, or with what code it is refused; of every signature, whether it is one:
//   php run-bundles.php CASES.jsonl
// A case is {folder, keys, now, seen?, atLeastEdition?, allowDraft?} or {vector: {key, message, signature}} (hex).

namespace Pedoman;

require_once __DIR__ . '/PedomanTrust.php';

function answerOf(array $case): string
{
    if (isset($case['vector'])) {
        [$key, $message, $signature] = array_map('hex2bin', [$case['vector']['key'], $case['vector']['message'], $case['vector']['signature']]);
        return verifyEd25519($key, $message, $signature) ? 'true' : 'false';
    }
    try {
        openSigned($case['folder'], $case['keys'], new \DateTimeImmutable($case['now']), $case);
        return 'accepted';
    } catch (BundleRefused $refused) {
        return $refused->reason;
    }
}

foreach (file($argv[1], FILE_IGNORE_NEW_LINES) as $line) {
    echo answerOf(json_decode($line, true)), "\n";
}
