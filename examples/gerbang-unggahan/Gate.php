<?php

declare(strict_types=1);

namespace Pedoman;

/**
 * The posting gate for PHP from 7.4, without extensions: asks the decision service whether a draft may be posted, and says the outcome in words.
 * Run it as it stands: php Gate.php URL DRAFT.json [MORE-FACTS.json]; it prints the words and ends with 0 only if the draft may be posted.
 */
final class Gate
{
    private const LONGEST_ANSWER = 1000000;
    private string $url;
    private float $patience;

    /** @param string $url as `pedoman serve` printed it; @param float $patience seconds the service may take in all */
    public function __construct(string $url, float $patience = 3.0)
    {
        $this->url = $url;
        $this->patience = $patience;
    }

    /**
     * Asks whether a draft may be posted. Whatever goes wrong, the outcome is `undecided`; nothing is thrown.
     * @param object $draft `id`, `text`, `act`, `roles`, `facts`; `approvals` and, for trials, `at`. Read it with json_decode without `true`: an empty object stays one.
     * @return array{kind: string} `permitted` opens the gate, and nothing else: `denied`, `needs-approval`, `needs-facts`, `undecided`; the rest is for words()
     */
    public function ask(object $draft): array
    {
        $requestId = bin2hex(random_bytes(16));
        $context = ['facts' => $draft->facts, 'approvals' => $draft->approvals ?? [], 'content' => hash('sha256', $draft->text)];
        $question = [
            'subject' => ['type' => 'admin', 'id' => 'admin', 'properties' => ['roles' => $draft->roles]],
            'action' => ['name' => $draft->act],
            'resource' => ['type' => 'tanggapan', 'id' => $draft->id],
            'context' => isset($draft->at) ? $context + ['at' => $draft->at] : $context,
        ];
        $body = json_encode($question, JSON_PRESERVE_ZERO_FRACTION);
        if ($body === false) {
            return self::undecided('Naskah memuat tulisan yang bukan UTF-8.', $requestId, 'draft');
        }
        $answered = $this->post('/access/v1/evaluation', $body, $requestId);
        return is_string($answered) ? self::undecided($answered, $requestId, 'wait') : self::outcome($answered, $requestId);
    }

    /** @return list<string> the outcome in words; @param callable(string): string $meaningOf a fact in words */
    public static function words(array $outcome, callable $meaningOf): array
    {
        $lines = self::lines($outcome, $meaningOf);
        if ($outcome['draftLaw'] ?? false) {
            $lines[] = '(Aturan ini masih rancangan dan belum mengikat siapa pun; keputusan di atas untuk uji coba.)';
        }
        return $lines;
    }

    /**
     * Asks over a socket of its own: PHP's `http://` streams wait anew for every byte, so that a service that drips would hold the request for ever.
     * @return array{int, string, list<string>}|string status, body and headers in lower case; or what went wrong, in words
     */
    private function post(string $path, string $body, string $requestId)
    {
        $unreachable = "Layanan keputusan di {$this->url} tidak dapat dihubungi.";
        $until = microtime(true) + $this->patience;
        $url = parse_url($this->url);
        $host = $url['host'] ?? '';
        $isSecure = ($url['scheme'] ?? '') === 'https';
        $port = $url['port'] ?? ($isSecure ? 443 : 80);
        $context = stream_context_create(['ssl' => ['peer_name' => $host, 'SNI_enabled' => true]]);
        $address = ($isSecure ? 'ssl' : 'tcp') . "://$host:$port";
        $socket = @stream_socket_client($address, $code, $message, $this->patience, STREAM_CLIENT_CONNECT, $context);
        if ($socket === false) {
            return $unreachable;
        }
        // HTTP/1.0: the answer comes whole and ends with the connection.
        $head = [
            'POST ' . ($url['path'] ?? '') . "$path HTTP/1.0",
            isset($url['port']) ? "Host: $host:$port" : "Host: $host",
            'Content-Type: application/json',
            "X-Request-ID: $requestId",
            'Content-Length: ' . strlen($body),
            'Connection: close',
        ];
        $request = implode("\r\n", $head) . "\r\n\r\n$body";
        $answer = '';
        stream_set_blocking($socket, false);
        while (!feof($socket)) {
            $left = $until - microtime(true);
            [$readable, $writable, $none] = [[$socket], $request === '' ? [] : [$socket], []];
            if ($left <= 0 || @stream_select($readable, $writable, $none, 0, (int) (min($left, 0.2) * 1e6)) === false) {
                fclose($socket);
                return "Layanan keputusan tidak menjawab dalam {$this->patience} detik.";
            }
            if ($writable) {
                $written = @fwrite($socket, $request);
                $request = substr($request, (int) $written);
            }
            $answer .= (string) fread($socket, 65536);
            if (strlen($answer) > self::LONGEST_ANSWER) {
                fclose($socket);
                return 'Yang menjawab bukan layanan keputusan: jawabannya terlalu panjang.';
            }
        }
        fclose($socket);
        $parts = explode("\r\n\r\n", $answer, 2);
        $headers = explode("\r\n", strtolower($parts[0]));
        return preg_match('#^http/1\.[01] (\d{3})\b#', $headers[0], $status) && isset($parts[1])
            ? [(int) $status[1], $parts[1], $headers]
            : $unreachable;
    }

    private static function outcome(array $answered, string $requestId): array
    {
        [$status, $text, $headers] = $answered;
        $body = json_decode($text, true);
        if ($status !== 200) {
            $said = is_array($body) ? $body['message']['id'] ?? null : null;
            $refused = is_string($said) && in_array($status, [400, 413, 422], true);
            $fields = $refused && is_array($body['fields'] ?? null) ? array_column($body['fields'], 'field') : [];
            $words = is_string($said) ? $said : "Layanan keputusan menjawab dengan status $status.";
            return self::undecided($words, $requestId, $refused ? 'draft' : 'wait', $fields);
        }
        if (!is_array($body)) {
            return self::undecided('Yang menjawab bukan layanan keputusan, atau jawabannya terpotong.', $requestId, 'wait');
        }
        // A proxy that keeps answers would give that of another day.
        if (!in_array("x-request-id: $requestId", $headers, true)) {
            $words = 'Jawaban yang datang bukan untuk pertanyaan ini; periksa proksi di depan layanan.';
            return self::undecided($words, $requestId, 'wait');
        }
        $context = $body['context'] ?? null;
        $verdict = is_array($context) ? $context['verdict'] ?? null : null;
        $kinds = ['permit' => 'permitted', 'deny' => 'denied', 'needs_approval' => 'needs-approval', 'needs_facts' => 'needs-facts'];
        // `decision` and its reasons say the same, or neither is believed.
        $whole = is_array($context)
            && ($body['decision'] ?? null) === ($verdict === 'permit')
            && is_string($context['message']['id'] ?? null)
            && is_int($context['policy']['edition'] ?? null);
        $isReason = fn ($one): bool => is_string($one['citation'] ?? null) && is_string($one['quote'] ?? null);
        $isRole = fn ($one): bool => is_string($one['term'] ?? null);
        $lists = [
            'reasons' => $isReason,
            'obligations' => fn ($one): bool => is_string($one['owed'] ?? null) && is_string($one['citation'] ?? null),
            'requestable' => fn ($one): bool => is_string($one['mode'] ?? null) && self::isListOf($isRole, $one['from'] ?? null),
            'needs' => 'is_string',
            'awaits' => 'is_string',
        ];
        foreach ($lists as $list => $isWhole) {
            $whole = $whole && self::isListOf($isWhole, $context[$list] ?? null);
        }
        if ($whole && $verdict === 'undecided') {
            return self::undecided($context['message']['id'], $requestId, 'system');
        }
        if (!$whole || !is_string($verdict) || !isset($kinds[$verdict])) {
            return self::undecided('Jawaban layanan keputusan tidak utuh.', $requestId, 'system');
        }
        return ['kind' => $kinds[$verdict], 'draftLaw' => ($context['draft'] ?? true) !== false] + $context;
    }

    private static function isListOf(callable $isWhole, $list): bool
    {
        return is_array($list) && count(array_filter($list, $isWhole)) === count($list);
    }

    private static function undecided(string $text, string $requestId, string $mend, array $fields = []): array
    {
        return ['kind' => 'undecided', 'text' => $text, 'requestId' => $requestId, 'mend' => $mend, 'fields' => $fields];
    }

    private static function lines(array $outcome, callable $meaningOf): array
    {
        switch ($outcome['kind']) {
            case 'permitted':
                return ["TERBIT. Diperbolehkan menurut aturan edisi {$outcome['policy']['edition']}."];
            case 'denied':
                return array_merge(
                    ["TIDAK TERBIT. {$outcome['message']['id']}"],
                    self::quoted($outcome['reasons']),
                    ['Perbaiki naskahnya, lalu kirim lagi. Naskah Anda tersimpan.']
                );
            case 'needs-approval':
                $from = implode('; dan ', array_map([self::class, 'whom'], $outcome['requestable']));
                return array_merge(
                    ["BELUM TERBIT, menunggu persetujuan $from."],
                    self::quoted($outcome['reasons']),
                    ['Setelah disetujui, kirim lagi. Persetujuan hanya berlaku untuk teks ini; bila teksnya diubah, mintalah lagi.']
                );
            case 'needs-facts':
                $line = fn (string $before): callable => fn (string $fact): string => "  - $before{$meaningOf($fact)} [$fact]";
                return array_merge(
                    ['BELUM TERBIT. Lengkapi dahulu keterangan ini, lalu kirim lagi:'],
                    array_map($line(''), $outcome['needs']),
                    array_map($line('menunggu kejadian: '), $outcome['awaits'])
                );
            default:
                $mending = [
                    'wait' => 'coba lagi beberapa menit lagi. Bila tetap begini, hubungi pengelola sistem dan sebutkan',
                    'draft' => 'perbaiki isian itu, lalu kirim lagi. Bila Anda tidak mengisinya sendiri, hubungi pengelola sistem dan sebutkan',
                    'system' => 'hubungi pengelola sistem dan sebutkan',
                ][$outcome['mend']];
                return array_merge(
                    ["TIDAK TERBIT karena belum ada keputusan. {$outcome['text']}"],
                    array_map(fn ($field): string => "  - isian yang keliru: $field", $outcome['fields']),
                    ["Ini bukan penolakan. Naskah Anda tersimpan; $mending nomor {$outcome['requestId']}."]
                );
        }
    }

    private static function quoted(array $reasons): array
    {
        $lines = array_map(fn (array $reason): string => "  {$reason['citation']}: “{$reason['quote']}”", $reasons);
        return array_values(array_unique($lines));
    }

    private static function whom(array $request): string
    {
        $terms = array_column($request['from'], 'term');
        if (count($terms) === 1) {
            return $terms[0];
        }
        return $request['mode'] === 'any' ? 'salah satu dari ' . implode(' atau ', $terms) : implode(' dan ', $terms);
    }
}

if (realpath($_SERVER['SCRIPT_FILENAME']) === __FILE__) {
    $draft = isset($argv[2]) ? json_decode((string) @file_get_contents($argv[2])) : null;
    if (!is_object($draft) || !is_object($draft->facts ?? null)) {
        fwrite(STDERR, "Pemakaian: php Gate.php URL-LAYANAN NASKAH.json [ISIAN-LAIN.json]\n");
        exit(2);
    }
    foreach (array_slice($argv, 3) as $more) {
        $draft->facts = (object) ((array) $draft->facts + (array) json_decode((string) file_get_contents($more)));
    }
    $outcome = (new Gate($argv[1]))->ask($draft);
    echo implode("\n", Gate::words($outcome, fn (string $fact): string => $fact)), "\n";
    exit($outcome['kind'] === 'permitted' ? 0 : 1);
}
