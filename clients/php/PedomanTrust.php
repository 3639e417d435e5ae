<?php

declare(strict_types=1);

/**
 * Opens published rules only if a trusted key vouches for every byte of them, now: the envelope manifest.dsse.json (DSSE, Ed25519) over a
 * statement, the statement over manifest.json, and that over every file. It follows docs/signing.md and refuses with the codes given there.
 *
 * A second file beside the reader, for those who require a signature. PHP 7.4 or later with its own extension sodium; without it every
 * bundle is refused (cannot-verify). Nothing is read from a clock: the present instant is handed over.
 *
 *     $signed = Pedoman\openSigned('dist/rules', [file_get_contents('penerbit.pub')], new \DateTimeImmutable(), ['seen' => $seen]);
 *     $signed->rules->decide(...);
 *     $seen = $signed->policy;   // remember it: nothing older is accepted again
 */

namespace Pedoman;

require_once __DIR__ . '/PedomanRules.php';

/** A bundle that must not be used; `reason` is the code that says why, as everywhere. */
final class BundleRefused extends \UnexpectedValueException
{
    public string $reason;

    public function __construct(string $reason, string $place = '')
    {
        $this->reason = $reason;
        parent::__construct("the bundle is refused: $reason" . ($place === '' ? '' : " ($place)"));
    }
}

/** Rules of a bundle that was verified. */
final class SignedRules
{
    public Rules $rules;
    /** @var array{edition: int, contentHash: string} */
    public array $policy;
    public bool $draft;
    /** The key whose signature counted: SHA-256 of its SPKI. */
    public string $keyId;
    /** Instants between which the bundle may be used, both included: ISO 8601 in UTC. */
    public string $validFrom;
    public string $validUntil;

    /** @param array<string, mixed> $statement */
    public function __construct(Rules $rules, array $statement, string $keyId)
    {
        $this->rules = $rules;
        $this->policy = $statement['policy'];
        $this->draft = $statement['draft'];
        $this->keyId = $keyId;
        $this->validFrom = $statement['from'];
        $this->validUntil = $statement['until'];
    }
}

const MANIFEST = 'manifest.json';
const ENVELOPE = 'manifest.dsse.json';
const PAYLOAD_TYPE = 'application/vnd.pedoman.manifest+json;version=1';
const LONGEST_MANIFEST = 1000000;
const LONGEST_ENVELOPE = 65536;
const LONGEST_FILE = 64000000;
const MOST_FILES = 1000;

/**
 * The rules in a folder.
 *
 * @param list<string> $keys public keys, PEM (SPKI) of Ed25519 each; a signature by one of them is enough
 * @param \DateTimeInterface $now the present instant
 * @param array{seen?: array{edition: int, contentHash: string}|null, atLeastEdition?: int, allowDraft?: bool} $options `seen`: the policy of the
 *     newest bundle accepted before
 * @throws BundleRefused with the code of the first reason
 * @throws \InvalidArgumentException where a key is none, or there is no key
 */
function openSigned(string $folder, array $keys, \DateTimeInterface $now, array $options = []): SignedRules
{
    if (!function_exists('sodium_crypto_sign_verify_detached')) {
        throw new BundleRefused('cannot-verify', 'PHP has no extension sodium');
    }
    $trusted = [];
    foreach ($keys as $pem) {
        [$id, $key] = readKey($pem);
        $trusted[$id] = $key;
    }
    if ($trusted === []) {
        throw new \InvalidArgumentException('no key is trusted');
    }
    if (kindOf("$folder/" . MANIFEST) === null) {
        throw new BundleRefused('manifest-missing', MANIFEST);
    }
    [$statement, $keyId] = readEnvelope($folder, $trusted);
    checkStatement($statement, gmdate('Y-m-d\TH:i:s\Z', $now->getTimestamp()), $options);
    $text = plainFile($folder, MANIFEST, LONGEST_MANIFEST, 'manifest-changed');
    if (strlen($text) !== $statement['bytes'] || hash('sha256', $text) !== $statement['sha256']) {
        throw new BundleRefused('manifest-changed', MANIFEST);
    }
    [$policy, $listed] = readManifest($text);
    checkSame(MANIFEST, $policy, $statement['policy']);
    return new SignedRules(readRules(readFiles($folder, $listed), $statement), $statement, $keyId);
}

// The envelope and what is signed in it. Each text has one form only, so that no byte of it may be another.

const ONE_SIGNATURE = '\{"keyid":"[0-9a-f]{64}","sig":"[A-Za-z0-9+\/]{86}=="\}';
const ENVELOPE_FORM = '/^\{"payload":"([A-Za-z0-9+\/]*+={0,2})","payloadType":"([^"\\\\\x00-\x1f\x7f-\x9f]{1,200})","signatures":\[('
    . ONE_SIGNATURE . '(?:,' . ONE_SIGNATURE . '){0,7})\]\}\n$/D';
const INSTANT = '[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z';
const STATEMENT_FORM = '/^\{"\$schema":"urn:pedoman:schema:outputs:statement:1","publication":"pedoman","format":"1\.0\.0",'
    . '"policy":\{"edition":(0|[1-9][0-9]{0,15}),"contentHash":"([0-9a-f]{64})"\},"draft":(true|false),'
    . '"validity":\{"from":"(' . INSTANT . ')","until":"(' . INSTANT . ')"\},'
    . '"manifest":\{"sha256":"([0-9a-f]{64})","bytes":(0|[1-9][0-9]{0,6})\}\}\n$/D';

/**
 * The statement a trusted key signed, and the id of the key.
 *
 * @param array<string, string> $trusted keys by id
 * @return array{array<string, mixed>, string}
 */
function readEnvelope(string $folder, array $trusted): array
{
    if (kindOf("$folder/" . ENVELOPE) === null) {
        throw new BundleRefused('not-signed', ENVELOPE);
    }
    $text = plainFile($folder, ENVELOPE, LONGEST_ENVELOPE, 'envelope-form');
    $payload = preg_match(ENVELOPE_FORM, $text, $found) === 1 ? fromBase64($found[1]) : null;
    preg_match_all('/"keyid":"([0-9a-f]{64})","sig":"([^"]{88})"/', $found[3] ?? '', $pairs, PREG_SET_ORDER);
    $signatures = [];
    foreach ($pairs as [, $id, $signature]) {
        $signatures[$id] = fromBase64($signature);
    }
    if ($payload === null || in_array(null, $signatures, true) || count($signatures) !== count($pairs)) {
        throw new BundleRefused('envelope-form', ENVELOPE);
    }
    if ($found[2] !== PAYLOAD_TYPE) {
        throw new BundleRefused('payload-type', $found[2]);
    }
    $message = 'DSSEv1 ' . strlen(PAYLOAD_TYPE) . ' ' . PAYLOAD_TYPE . ' ' . strlen($payload) . ' ' . $payload;
    $known = array_intersect_key($signatures, $trusted);
    if ($known === []) {
        throw new BundleRefused('key-unknown', implode(', ', array_map(fn ($id): string => substr((string) $id, 0, 16), array_keys($signatures))));
    }
    foreach ($known as $id => $signature) {
        if (!verifyEd25519($trusted[$id], $message, $signature)) {
            throw new BundleRefused('signature-wrong', substr((string) $id, 0, 16));
        }
    }
    return [readStatement($payload), (string) array_key_first($known)];
}

/** @return array<string, mixed> */
function readStatement(string $payload): array
{
    $isWhole = preg_match(STATEMENT_FORM, $payload, $found) === 1;
    if (!$isWhole || (int) $found[1] > MOST_SAFE || (int) $found[7] > LONGEST_MANIFEST) {
        throw new BundleRefused('statement-form', ENVELOPE);
    }
    return [
        'policy' => ['edition' => (int) $found[1], 'contentHash' => $found[2]],
        'draft' => $found[3] === 'true',
        'from' => $found[4],
        'until' => $found[5],
        'sha256' => $found[6],
        'bytes' => (int) $found[7],
    ];
}

/** @param array<string, mixed> $statement */
function checkStatement(array $statement, string $second, array $options): void
{
    ['edition' => $edition, 'contentHash' => $hash] = $statement['policy'];
    $seen = $options['seen'] ?? null;
    if (strcmp($second, $statement['from']) < 0) {
        throw new BundleRefused('not-yet-valid', $statement['from']);
    }
    if (strcmp($second, $statement['until']) > 0) {
        throw new BundleRefused('expired', $statement['until']);
    }
    if ($edition < max($options['atLeastEdition'] ?? 0, $seen['edition'] ?? 0)) {
        throw new BundleRefused('rolled-back', "edition $edition");
    }
    if ($seen !== null && $seen['edition'] === $edition && $seen['contentHash'] !== $hash) {
        throw new BundleRefused('same-edition', "edition $edition");
    }
    if ($statement['draft'] && !($options['allowDraft'] ?? false)) {
        throw new BundleRefused('draft');
    }
}

// The manifest and the files it lists

const MANIFEST_HEAD = '/\A\{\n  "\$schema": "urn:pedoman:schema:outputs:manifest:1",\n  "publication": "pedoman",\n  "format": "1\.0\.0",\n'
    . '  "policy": \{\n    "edition": (0|[1-9][0-9]{0,15}),\n    "contentHash": "([0-9a-f]{64})"\n  \},\n  "files": \[\n/';
const MANIFEST_FILE = '/\G    \{\n      "path": "([A-Za-z0-9._\/-]{1,200})",\n      "sha256": "([0-9a-f]{64})",\n'
    . '      "bytes": (0|[1-9][0-9]{0,7})\n    \}(,?)\n/';

/**
 * The policy, and the files by path.
 *
 * @return array{array{edition: int, contentHash: string}, array<string, array{sha256: string, bytes: int}>}
 */
function readManifest(string $text): array
{
    $wrong = new BundleRefused('manifest-form', MANIFEST);
    if (preg_match(MANIFEST_HEAD, $text, $head) !== 1) {
        throw $wrong;
    }
    [$listed, $last, $at, $more] = [[], '', strlen($head[0]), ','];
    while ($more === ',') {
        if (preg_match(MANIFEST_FILE, $text, $found, 0, $at) !== 1) {
            throw $wrong;
        }
        [$all, $path, $sha256, $bytes, $more] = $found;
        $isPath = array_intersect(explode('/', $path), ['', '.', '..']) === [];
        $isNew = $path !== MANIFEST && $path !== ENVELOPE && strcmp($path, $last) > 0;
        if (!$isPath || !$isNew || count($listed) === MOST_FILES || (int) $bytes > LONGEST_FILE) {
            throw $wrong;
        }
        // A path of digits alone would become a number as a key.
        $listed["/$path"] = ['sha256' => $sha256, 'bytes' => (int) $bytes];
        $last = $path;
        $at += strlen($all);
    }
    if (substr($text, $at) !== "  ]\n}\n") {
        throw $wrong;
    }
    return [['edition' => (int) $head[1], 'contentHash' => $head[2]], $listed];
}

/**
 * The bytes of each listed file, by path with a slash before it; nothing else may stand in the folder.
 *
 * @param array<string, array{sha256: string, bytes: int}> $listed
 * @return array<string, string>
 */
function readFiles(string $folder, array $listed): array
{
    $known = ['/' . MANIFEST => true, '/' . ENVELOPE => true] + $listed;
    $folders = [];
    foreach (array_keys($listed) as $path) {
        // Not by dirname(), for which the root is a backslash on Windows.
        for ($above = $path; ($end = (int) strrpos($above, '/')) > 0;) {
            $above = substr($above, 0, $end);
            $folders[$above] = true;
        }
    }
    checkNothingElse($folder, '', $known, $folders);
    $files = [];
    foreach ($listed as $path => ['sha256' => $sha256, 'bytes' => $bytes]) {
        if (kindOf($folder . $path) === null) {
            throw new BundleRefused('file-missing', $path);
        }
        $text = readAtMost($folder . $path, $bytes);
        if ($text === null || strlen($text) !== $bytes || hash('sha256', $text) !== $sha256) {
            throw new BundleRefused('file-changed', $path);
        }
        $files[$path] = $text;
    }
    return $files;
}

function checkNothingElse(string $folder, string $inside, array $known, array $folders): void
{
    $names = scandir($folder . $inside);
    if ($names === false) {
        throw new \RuntimeException("Cannot list $folder$inside");
    }
    foreach (array_diff($names, ['.', '..']) as $name) {
        $path = "$inside/$name";
        $kind = kindOf($folder . $path);
        if (($kind !== 'file' && $kind !== 'dir') || ($kind === 'dir' && isset($known[$path]))) {
            throw new BundleRefused('not-a-file', $path);
        }
        if (!isset(($kind === 'dir' ? $folders : $known)[$path])) {
            throw new BundleRefused('file-extra', $path);
        }
        if ($kind === 'dir') {
            checkNothingElse($folder, $path, $known, $folders);
        }
    }
}

/**
 * @param array<string, string> $files
 * @param array<string, mixed> $statement
 */
function readRules(array $files, array $statement): Rules
{
    if (!isset($files['/rules.json'])) {
        throw new BundleRefused('contents-form', 'rules.json');
    }
    try {
        $book = parseJson('rules.json', $files['/rules.json']);
        $calendar = isset($files['/calendar.json']) ? parseJson('calendar.json', $files['/calendar.json']) : null;
        $rules = new Rules($book, $calendar);
    } catch (BadRules $error) {
        throw new BundleRefused('contents-form', $error->getMessage());
    }
    checkSame('rules.json', $book['policy'] ?? null, $statement['policy']);
    if ($calendar !== null) {
        checkSame('calendar.json', $calendar['policy'] ?? null, $statement['policy']);
    }
    if (($book['draft'] ?? null) !== $statement['draft']) {
        throw new BundleRefused('policies-differ', 'draft');
    }
    return $rules;
}

/** @param mixed $one */
function checkSame(string $file, $one, array $other): void
{
    if (!is_array($one) || ($one['edition'] ?? null) !== $other['edition'] || ($one['contentHash'] ?? null) !== $other['contentHash']) {
        throw new BundleRefused('policies-differ', $file);
    }
}

function plainFile(string $folder, string $path, int $most, string $tooLong): string
{
    if (kindOf("$folder/$path") !== 'file') {
        throw new BundleRefused('not-a-file', $path);
    }
    $text = readAtMost("$folder/$path", $most);
    if ($text === null) {
        throw new BundleRefused($tooLong, $path);
    }
    return $text;
}

/** `file`, `dir`, `link` or another kind; null where nothing is. A link is never followed, and nothing is remembered of an earlier look. */
function kindOf(string $path): ?string
{
    clearstatcache();
    if (is_link($path)) {
        return 'link';
    }
    return file_exists($path) ? (string) filetype($path) : null;
}

/** The bytes of a file; null if it has more than `$most`. */
function readAtMost(string $path, int $most): ?string
{
    $text = file_get_contents($path, false, null, 0, $most + 1);
    if ($text === false) {
        throw new \RuntimeException("Cannot read $path");
    }
    return strlen($text) > $most ? null : $text;
}

// Keys and bytes

/** SubjectPublicKeyInfo of Ed25519 up to the key (RFC 8410). */
const KEY_HEAD = '302a300506032b6570032100';

/** @return array{string, string} its id, SHA-256 of the SPKI in DER, and the 32 bytes of the key */
function readKey(string $pem): array
{
    $isKey = preg_match('/^\s*-----BEGIN PUBLIC KEY-----([A-Za-z0-9+\/=\s]+)-----END PUBLIC KEY-----\s*$/D', $pem, $found) === 1;
    $der = $isKey ? fromBase64((string) preg_replace('/\s/', '', $found[1])) : null;
    if ($der === null || strlen($der) !== 44 || bin2hex(substr($der, 0, 12)) !== KEY_HEAD) {
        throw new \InvalidArgumentException('no Ed25519 public key in PEM (SPKI)');
    }
    return [hash('sha256', $der), substr($der, 12)];
}

/** Standard Base64 in its canonical spelling; null for any other text. */
function fromBase64(string $text): ?string
{
    $bytes = base64_decode($text, true);
    return $bytes !== false && base64_encode($bytes) === $text ? $bytes : null;
}

/** Whether 64 bytes are a signature of a key over a message; libsodium takes neither a key nor a signature of small order, nor S beyond the order. */
function verifyEd25519(string $key, string $message, string $signature): bool
{
    if (strlen($key) !== 32 || strlen($signature) !== 64) {
        return false;
    }
    try {
        return sodium_crypto_sign_verify_detached($signature, $message, $key);
    } catch (\SodiumException $error) {
        return false;
    }
}
