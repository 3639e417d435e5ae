<?php

declare(strict_types=1);

/**
 * Reads the published rules of a handbook and answers under them: may an actor do an act, what is owed by whom until when, which
 * consequences cannot follow, does a register satisfy the norms.
 *
 * One file, no dependency, PHP 7.4 or later. It follows docs/rules.md (four steps: encode, compute and derive, decide, approvals) and
 * answers every line of vectors.jsonl as it says. Nothing is read from a clock or a network: the instant of a question is part of it.
 *
 *     $rules = Pedoman\Rules::load('dist/rules');
 *     $answer = $rules->decide(['admin'], 'hapus-komentar', '2026-08-19T10:20:00+08:00', ['komentar.kritik_atau_opini' => true]);
 *     $answer['verdict'];   // 'permit', 'deny', 'needs_facts' or 'needs_approval'
 *
 * Truth is three-valued throughout: true, false, and null for unknown. A missing fact is never compliance, silence is never approval.
 * A fact set to null is an event that has not happened; a fact that is not set is unknown.
 */

namespace Pedoman;

const MOST_SAFE = 9007199254740991;
const DAY = 86400;
/** Where a point lies whose event has not happened: nobody knows when. */
const OPEN = ['open', 0];

/** A question whose facts, approvals or instant are not as facts.schema.json says; `fields` names every one that is wrong. */
final class Refused extends \InvalidArgumentException
{
    /** @var list<string> */
    public array $fields;

    /** @param array<string, string> $wrong what is wrong by field */
    public function __construct(array $wrong)
    {
        $this->fields = array_map('strval', array_keys($wrong));
        $say = fn (string $field): string => "$field {$wrong[$field]}";
        parent::__construct(implode('; ', array_map($say, $this->fields)));
    }
}

/** The instant asked about lies outside the days the rules answer for. Never a permit. */
final class NotCovered extends \RangeException
{
}

/** A day or working time is asked for that no calendar covers. Never a guess. */
final class CalendarError extends \RangeException
{
}

/** A role, an act or a register that the rules do not have. */
final class UnknownName extends \OutOfBoundsException
{
}

/** Rules or a calendar that this reader cannot read: cut off, of another format, with an operator it does not know. Never a permit. */
final class BadRules extends \UnexpectedValueException
{
}

/** The rules of a handbook, ready to be asked. Asking changes nothing. */
final class Rules
{
    /** @var array<string, mixed> rules.json */
    public array $book;
    public Calendar $calendar;
    /** @var array<string, array<string, mixed>> norms, sources, acts, facts and steps by id or name */
    public array $norms;
    public array $sources;
    public array $acts;
    public array $facts;
    public array $steps = [];
    /** @var array<string, list<array<string, mixed>>> steps computed in the rows of a list */
    public array $elementSteps = [];
    /** @var array<string, array<string, ?string>> */
    private array $parents;
    /** @var array<string, array{array<string, mixed>, bool}> */
    private array $columns = [];

    /**
     * @param array<string, mixed> $book rules.json, as json_decode(…, true) reads it
     * @param array<string, mixed>|null $calendar calendar.json, likewise
     * @throws BadRules
     */
    public function __construct(array $book, ?array $calendar = null)
    {
        checkDocument('rules.json', $book, BOOK_LISTS);
        if ($calendar !== null) {
            checkDocument('calendar.json', $calendar, CALENDAR_LISTS);
        }
        checkRules($book);
        $this->book = $book;
        $this->calendar = new Calendar($calendar);
        $this->norms = array_column($book['norms'], null, 'id');
        $this->sources = array_column($book['sources'], null, 'id');
        $this->acts = array_column($book['acts'], null, 'id');
        $this->facts = array_column($book['facts'], null, 'name');
        $this->parents = ['role' => [], 'act' => []];
        foreach ($book['roles'] as $role) {
            $this->parents['role'][$role['id']] = $role['parent'] ?? null;
        }
        foreach ($book['acts'] as $act) {
            $this->parents['act'][$act['id']] = $act['partOf'] ?? null;
        }
        foreach ($book['steps'] as $step) {
            if (isset($step['of'])) {
                $this->elementSteps[$step['of']][] = $step;
            } else {
                $this->steps[$step['name']] = $step;
            }
        }
    }

    /**
     * The rules in a folder that holds rules.json and, where days are counted, calendar.json of the same publication.
     *
     * @throws BadRules
     */
    public static function load(string $folder): self
    {
        $book = readJson("$folder/rules.json");
        if (!is_file("$folder/calendar.json")) {
            return new self($book);
        }
        $calendar = readJson("$folder/calendar.json");
        $rules = new self($book, $calendar);
        if (($calendar['policy']['contentHash'] ?? null) !== ($book['policy']['contentHash'] ?? null)) {
            throw new BadRules("calendar.json and rules.json in $folder are not of one publication");
        }
        return $rules;
    }

    /**
     * May an actor with these roles do this act at this instant (ISO 8601 with an offset)?
     *
     * `permit` and `deny` are final: no further fact takes them back.
     *
     * @param list<string> $roles
     * @param array<string, mixed> $facts by name
     * @param list<array<string, string>> $approvals entries {by, at, decision, content}
     * @param list<string>|null $toward roles of whom the act is done to; null: norms count whatever their counterparty
     * @param string|null $content what approvals must be for; null: whatever they are for
     * @return array{verdict: string, reasons: list<array>, needs: list<string>, approvals: list<array>, duties: list<array>, draft: bool, policy: array}
     */
    public function decide(
        array $roles,
        string $act,
        string $at,
        array $facts,
        array $approvals = [],
        ?array $toward = null,
        ?string $content = null
    ): array {
        $asked = $this->asked($at);
        $acts = $this->above('act', $act);
        $actor = $this->allRoles($roles);
        $counterparty = $toward === null ? null : $this->allRoles($toward);
        $meets = fn (array $norm): bool => !isset($norm['counterparty']) || $counterparty === null
            || reachesAny($norm['counterparty'], $counterparty);
        $isBar = fn (array $norm): bool => isset($norm['bars'], $acts[$norm['bars']['act']])
            && (!empty($norm['bars']['anyActor']) || reaches($norm, $actor)) && $meets($norm);
        $isGrant = fn (array $norm): bool => isset($norm['grants'], $acts[$norm['grants']]) && reaches($norm, $actor) && $meets($norm);
        $isAbout = fn (array $norm): bool => isset($norm['act']['act'], $acts[$norm['act']['act']]) && reaches($norm, $actor) && $meets($norm);
        $members = array_filter($this->norms, fn (array $norm): bool => $isBar($norm) || $isGrant($norm));
        $ends = [];
        foreach (array_keys($acts) as $one) {
            if (isset($this->acts[$one]['doneWhen'])) {
                $ends[$this->acts[$one]['doneWhen']] = true;
            }
        }
        $comesWith = function (array $norm) use ($acts, $ends, $actor): bool {
            if (!isset($norm['owes']) || !reaches($norm, $actor)) {
                return false;
            }
            if (($norm['owes']['moment'] ?? '') === 'during' && isset($norm['owes']['with'], $acts[$norm['owes']['with']])) {
                return true;
            }
            foreach ($norm['limits'] as $limit) {
                if (($limit['form'] ?? '') === 'within' && isset($limit['event'], $ends[$limit['event']])) {
                    return true;
                }
            }
            return false;
        };
        $duties = array_filter($this->norms, $comesWith);
        $case = new CaseOf($this, $asked, $facts);
        $standing = $this->standingApprovals($approvals, $case->at, $content);
        // A duty on the act bars and grants nothing, but may set a prohibition aside.
        $among = new Judge($case, fn (array $norm): bool => isset($members[$norm['id']]) || $isAbout($norm));
        foreach ($members as $norm) {
            $among->applies($norm);
            $case->prepareAll(conditionsOf($norm));
        }
        $ofActor = new Judge($case, fn (array $norm): bool => reaches($norm, $actor));
        foreach ($duties as $norm) {
            $ofActor->applies($norm);
        }

        [$barring, $unknown, $wanting, $grants, $mayGrant, $for] = [[], [], [], [], [], []];
        $granted = false;
        foreach ($members as $id => $norm) {
            if (!$case->inForce($norm)) {
                continue;
            }
            $applies = $among->applies($norm);
            if ($isGrant($norm)) {
                $grants[$id] = $norm;
                $granted = $granted || $applies === true;
                if ($applies === null) {
                    $mayGrant[$id] = $norm;
                }
            }
            if (!$isBar($norm)) {
                if ($applies === true) {
                    $for[$id] = $norm;
                }
                continue;
            }
            $barred = isset($norm['bars']['when']) ? both($applies, $case->truth($norm['bars']['when'])) : $applies;
            $approval = $norm['bars']['approval'] ?? null;
            $wanted = $approval === null ? [] : $this->wantedApprovals($approval, $standing);
            if ($approval !== null && $wanted === [] && $barred !== false) {
                $for[$id] = $norm;
            } elseif ($barred === null) {
                $unknown[$id] = $norm;
            } elseif ($barred === true && $approval !== null) {
                $wanting[$id] = ['norm' => $id, 'mode' => $approval['mode'], 'roles' => $wanted];
            } elseif ($barred === true) {
                $barring[$id] = $norm;
            } elseif (isset($grants[$id]) && $applies === true) {
                $for[$id] = $norm;
            }
        }
        $needsGrant = $this->acts[$act]['default'] === 'forbidden' && !$granted;
        [$needs, $wantedOf, $coming] = [[], [], []];
        if ($barring !== []) {
            [$verdict, $reasons] = ['deny', $barring];
        } elseif ($needsGrant && $mayGrant === []) {
            [$verdict, $reasons] = ['deny', $grants];
        } elseif ($unknown !== [] || $needsGrant) {
            [$verdict, $reasons] = ['needs_facts', $unknown + ($needsGrant ? $mayGrant : [])];
            foreach ($reasons as $norm) {
                $needs = array_merge($needs, $this->readsOfBar($case, $among, $norm, $isBar($norm)));
            }
            $needs = $case->missing($needs);
        } elseif ($wanting !== []) {
            [$verdict, $reasons] = ['needs_approval', array_intersect_key($this->norms, $wanting)];
            $wantedOf = array_values($wanting);
        } else {
            [$verdict, $reasons] = ['permit', $for];
            foreach ($duties as $norm) {
                $coming[] = $this->dutyOfAct($case, $ofActor, $norm);
            }
        }
        return [
            'verdict' => $verdict,
            'reasons' => array_map([$this, 'cite'], array_values($reasons)),
            'needs' => $needs,
            'approvals' => $wantedOf,
            'duties' => array_values(array_filter($coming)),
            'draft' => $this->book['draft'],
            'policy' => $this->book['policy'],
        ];
    }

    /**
     * Every duty that binds these roles, with its state (not_applicable, not_triggered, pending, met, met_late, breached, ended, unknown) and,
     * where time runs, the last second in time as `due` (ISO 8601) and `dueSecond` (Unix time).
     *
     * @return list<array<string, mixed>>
     */
    public function duties(array $roles, string $at, array $facts): array
    {
        $asked = $this->asked($at);
        $actor = $this->allRoles($roles);
        $case = new CaseOf($this, $asked, $facts);
        $judge = new Judge($case, fn (array $norm): bool => reaches($norm, $actor));
        $owed = array_filter($this->norms, fn (array $norm): bool => isset($norm['owes']) && reaches($norm, $actor));
        foreach ($owed as $norm) {
            $judge->applies($norm);
        }
        $state = fn (array $norm): array => $this->cite($norm) + $this->standing($case, $judge, $norm);
        return array_map($state, array_values($owed));
    }

    /**
     * Which consequences cannot follow for these roles: excluded, not_excluded or needs_facts. It makes no act lawful.
     *
     * @return list<array<string, mixed>>
     */
    public function exempt(array $roles, string $at, array $facts): array
    {
        $asked = $this->asked($at);
        $actor = $this->allRoles($roles);
        $case = new CaseOf($this, $asked, $facts);
        $judge = new Judge($case, fn (array $norm): bool => reaches($norm, $actor));
        $found = [];
        foreach ($this->norms as $norm) {
            if ($norm['exempts'] === [] || !reaches($norm, $actor)) {
                continue;
            }
            $truth = both($case->inForce($norm), $judge->applies($norm));
            $state = $truth === null ? 'needs_facts' : ($truth ? 'excluded' : 'not_excluded');
            $needs = $truth === null ? $case->missing($this->readsOf($norm, $judge->counts)) : [];
            foreach ($norm['exempts'] as $consequence) {
                $found[] = $this->cite($norm) + ['consequence' => $consequence, 'state' => $state, 'needs' => $needs];
            }
        }
        return $found;
    }

    /**
     * The ids of all norms that apply to a case, whoever acts.
     *
     * @return list<string>
     */
    public function applying(string $at, array $facts): array
    {
        $case = new CaseOf($this, $this->asked($at), $facts);
        $judge = new Judge($case, fn (array $norm): bool => true);
        $applies = fn (array $norm): bool => $case->inForce($norm) && $judge->applies($norm) === true;
        return array_column(array_filter($this->norms, $applies), 'id');
    }

    /**
     * What each norm that is *per* row of a register says of each row: ok, too_few, too_many, unmet, unknown, or the state of a duty.
     * A row is its id, or an array of columns; it belongs to the row of register R whose id stands in its column R.
     *
     * @param array<string, list<string|array<string, mixed>>> $registers
     * @return list<array<string, mixed>>
     */
    public function audit(array $registers, string $at, array $facts = []): array
    {
        $asked = $this->asked($at);
        $rows = $this->readRegisters($registers);
        $per = array_filter($this->norms, fn (array $norm): bool => isset($norm['per']));
        $case = $this->auditCase($per, $asked, $facts);
        $findings = [];
        foreach ($per as $norm) {
            if (!$case->inForce($norm)) {
                continue;
            }
            $register = $norm['per'];
            if (!isset($rows[$register])) {
                $findings[] = $this->cite($norm) + ['register' => $register, 'state' => 'unknown', 'needs' => [$register]];
                continue;
            }
            foreach ($rows[$register] as $place => $row) {
                $own = $facts;
                foreach ($row as $column => $value) {
                    $name = "$register.$column";
                    if (isset($this->facts[$name]) && !isset($this->facts[$name]['derivedBy'])) {
                        $own[$name] = $value;
                    }
                }
                $rowCase = $this->auditCase($per, $asked, $own);
                $judge = new Judge($rowCase, fn (array $norm): bool => true);
                $common = $this->cite($norm) + ['register' => $register, 'row' => (string) ($row['id'] ?? $place)];
                $found = $norm['cardinality'] === []
                    ? [$this->rowState($rowCase, $judge, $norm)]
                    : $this->countMembers($rowCase, $judge, $norm, $row, $rows);
                foreach ($found as $one) {
                    $findings[] = $common + $one;
                }
            }
        }
        return $findings;
    }

    /** The instant of a question, as seconds of Unix time, and its civil day. @return array{int, int} */
    private function asked(string $at): array
    {
        $second = parseInstant($at);
        if ($second === null) {
            throw new Refused(['at' => 'must be an instant in ISO 8601 with an offset']);
        }
        ['from' => $from, 'to' => $to] = $this->book['covers'];
        [$first, $last, $written] = [parseDate($from), parseDate($to), parseDate(substr($at, 0, 10))];
        // Two days off, no zone can bring it back: such an instant is outside, whether or not the calendar knows its year.
        $isNear = $first - 1 <= $written && $written <= $last + 1;
        $day = $isNear && $this->calendar->exists() ? $this->calendar->dayOf($second) : $written;
        if (!$isNear || $day < $first || $day > $last) {
            throw new NotCovered("The rules cover $from to $to");
        }
        return [$second, $day];
    }

    // Roles, acts, citations

    /** A role or act with all above it, as keys. @return array<string, true> */
    public function above(string $kind, string $name): array
    {
        if (!array_key_exists($name, $this->parents[$kind])) {
            throw new UnknownName("Unknown $kind: $name");
        }
        $found = [];
        for ($next = $name; $next !== null && !isset($found[$next]); $next = $this->parents[$kind][$next] ?? null) {
            $found[$next] = true;
        }
        return $found;
    }

    /** @return array<string, true> */
    private function allRoles(array $roles): array
    {
        if ($roles === []) {
            throw new UnknownName('An actor without role: nobody is bound by nothing');
        }
        $found = [];
        foreach ($roles as $role) {
            $found += $this->above('role', $role);
        }
        return $found;
    }

    /** @return array<string, mixed> */
    private function cite(array $norm): array
    {
        $source = $this->sources[$norm['source']] ?? [];
        return [
            'norm' => $norm['id'],
            'citation' => $source['citation'] ?? $norm['source'],
            'quote' => $source['quote'] ?? '',
            'said' => $norm['said']['id'],
            'draft' => $norm['draft'],
        ];
    }

    /** Columns a row of a register may have, each with its type or null (as sent), and whether any other may stand beside them. */
    public function columnsOf(string $register): array
    {
        if (isset($this->columns[$register])) {
            return $this->columns[$register];
        }
        $columns = [];
        foreach ($this->book['registers'] as $one) {
            if ($one['id'] === $register) {
                $columns += array_fill_keys($one['columns'], null);
            }
        }
        $prefix = "$register.";
        foreach ($this->facts as $name => $fact) {
            if (strpos($name, $prefix) === 0 && !isset($fact['derivedBy']) && $fact['type']['kind'] !== 'list') {
                $columns[substr($name, strlen($prefix))] = $fact['type'];
            }
        }
        return $this->columns[$register] = [$columns, $columns === []];
    }

    // Approvals: a closed world

    /** The entries that speak, by role: not later than the instant asked about, for the content asked about, the latest of each role. */
    private function standingApprovals(array $entries, int $at, ?string $content): array
    {
        [$wrong, $latest] = [[], []];
        foreach (array_values($entries) as $index => $entry) {
            $field = "approvals[$index]";
            if (!is_array($entry)) {
                $wrong[$field] = 'must be an object {by, at, decision}';
                continue;
            }
            $second = parseInstant($entry['at'] ?? null);
            if ($second === null) {
                $wrong["$field.at"] = 'must be an instant in ISO 8601 with an offset';
            }
            if (!in_array($entry['decision'] ?? null, ['approved', 'refused'], true)) {
                $wrong["$field.decision"] = 'must be approved or refused';
            }
            if (!is_string($entry['content'] ?? '')) {
                $wrong["$field.content"] = 'must be text';
            }
            $by = is_string($entry['by'] ?? null) ? $entry['by'] : '';
            $this->above('role', $by);
            if ($second === null || $second > $at || ($content !== null && ($entry['content'] ?? null) !== $content)) {
                continue;
            }
            if (!isset($latest[$by]) || $latest[$by][0] <= $second) {
                $latest[$by] = [$second, ($entry['decision'] ?? null) === 'approved'];
            }
        }
        if ($wrong !== []) {
            throw new Refused($wrong);
        }
        return array_map(fn (array $one): bool => $one[1], $latest);
    }

    /** The roles whose approval is still wanted; none: it is given. @return list<string> */
    private function wantedApprovals(array $approval, array $standing): array
    {
        $given = [];
        foreach (array_keys(array_filter($standing)) as $by) {
            $given += $this->above('role', (string) $by);
        }
        $wanted = array_values(array_filter($approval['roles'], fn (string $role): bool => !isset($given[$role])));
        return $approval['mode'] === 'any' && count($wanted) < count($approval['roles']) ? [] : $wanted;
    }

    // What unknown answers wait for

    /** What decides whether a norm applies: its condition, and those of all that can set it aside. @return list<string> */
    public function readsOf(array $norm, callable $counts): array
    {
        [$found, $seen, $todo] = [[], [], [$norm]];
        while ($todo !== []) {
            $one = array_pop($todo);
            if (isset($seen[$one['id']])) {
                continue;
            }
            $seen[$one['id']] = true;
            $found = array_merge($found, $one['when']['reads']);
            foreach ($one['defeatedBy'] as $id) {
                if (isset($this->norms[$id]) && $counts($this->norms[$id])) {
                    $todo[] = $this->norms[$id];
                }
            }
        }
        return $found;
    }

    /** What the unknown formulas of a norm of a decision read. @return list<string> */
    private function readsOfBar(CaseOf $case, Judge $among, array $norm, bool $bars): array
    {
        $reads = [];
        if ($among->applies($norm) === null) {
            [$seen, $todo] = [[], [$norm]];
            while ($todo !== []) {
                $one = array_pop($todo);
                if (isset($seen[$one['id']])) {
                    continue;
                }
                $seen[$one['id']] = true;
                if ($case->truth($one['when']) === null) {
                    $reads = array_merge($reads, $one['when']['reads']);
                }
                foreach ($one['defeatedBy'] as $id) {
                    $other = $this->norms[$id] ?? null;
                    $counts = $other !== null && ($among->counts)($other) && $case->inForce($other);
                    if ($counts && $among->applies($other) === null) {
                        $todo[] = $other;
                    }
                }
            }
        }
        $condition = $bars ? $norm['bars']['when'] ?? null : null;
        return $condition !== null && $case->truth($condition) === null ? array_merge($reads, $condition['reads']) : $reads;
    }

    // Duties

    private function standing(CaseOf $case, Judge $judge, array $norm): array
    {
        $applies = $judge->applies($norm);
        [$state, $due, $needs] = dutyState($norm, $applies, $case);
        if ($state === 'unknown') {
            $needs = $case->missing(array_merge($needs, $applies === null ? $this->readsOf($norm, $judge->counts) : []));
        }
        $answer = ['state' => $state, 'needs' => $state === 'unknown' ? $needs : [], 'consequences' => $norm['consequences']];
        return $due === null ? $answer : $answer + ['due' => $this->calendar->format($due), 'dueSecond' => $due];
    }

    private function dutyOfAct(CaseOf $case, Judge $judge, array $norm): ?array
    {
        $applies = $judge->applies($norm);
        if (!$case->inForce($norm) || $applies === false) {
            return null;
        }
        $deadlines = [];
        foreach ($norm['limits'] as $limit) {
            [$kind, $value] = $limit['bound'] === 'at-latest' ? dueOf($limit, $case) : ['none', null];
            $due = $kind === 'due' ? ['due' => $this->calendar->format($value), 'dueSecond' => $value] : [];
            $deadlines[] = ['text' => $limit['text']] + $due;
        }
        $owed = $norm['act']['words'] ?? $norm['owes']['act'];
        return $this->cite($norm) + ['owed' => $owed, 'certain' => $applies === true, 'deadlines' => $deadlines];
    }

    // Audit

    private function auditCase(array $per, array $asked, array $facts): CaseOf
    {
        $case = new CaseOf($this, $asked, $facts);
        $judge = new Judge($case, fn (array $norm): bool => true);
        foreach ($per as $norm) {
            $judge->applies($norm);
            $case->prepareAll(conditionsOf($norm));
        }
        return $case;
    }

    private function countMembers(CaseOf $case, Judge $judge, array $norm, array $row, array $rows): array
    {
        $truth = $judge->applies($norm);
        $missing = $truth === null ? $case->missing($this->readsOf($norm, $judge->counts)) : [];
        $found = [];
        foreach ($norm['cardinality'] as ['member' => $member, 'bound' => $bound, 'count' => $count]) {
            if ($truth === false) {
                $found[] = ['member' => $member, 'state' => 'not_applicable', 'needs' => []];
                continue;
            }
            if (!isset($rows[$member])) {
                $needs = array_merge($missing, [$member]);
                sort($needs, SORT_STRING);
                $found[] = ['member' => $member, 'state' => 'unknown', 'needs' => $needs];
                continue;
            }
            [$least, $open] = [0, 0];
            foreach ($rows[$member] as $one) {
                if (!array_key_exists($norm['per'], $one)) {
                    $open += 1;
                } elseif ($one[$norm['per']] === ($row['id'] ?? null)) {
                    $least += 1;
                }
            }
            $most = $least + $open;
            $state = $truth === null ? 'unknown' : countState($bound, $count, $least, $most);
            $needs = $state === 'unknown' && $truth !== null ? ["$member.{$norm['per']}"] : $missing;
            $found[] = ['member' => $member, 'state' => $state, 'needs' => $state === 'unknown' ? $needs : [], 'found' => [$least, $most]];
        }
        return $found;
    }

    private function rowState(CaseOf $case, Judge $judge, array $norm): array
    {
        $bar = $norm['bars']['when'] ?? null;
        if (isset($norm['owes']) || $bar === null) {
            return $this->standing($case, $judge, $norm);
        }
        [$truth, $unmet] = [$judge->applies($norm), $case->truth($bar)];
        if ($truth === false || $unmet === false) {
            return ['state' => $truth === false ? 'not_applicable' : 'ok', 'needs' => []];
        }
        if ($truth === true && $unmet === true) {
            return ['state' => 'unmet', 'needs' => []];
        }
        $reads = array_merge($truth === null ? $this->readsOf($norm, $judge->counts) : [], $unmet === null ? $bar['reads'] : []);
        return ['state' => 'unknown', 'needs' => $case->missing($reads)];
    }

    private function readRegisters(array $registers): array
    {
        [$known, $owners] = [[], []];
        foreach ($this->book['registers'] as $one) {
            $known += array_fill_keys(array_merge([$one['id']], $one['members']), true);
            if ($one['members'] !== []) {
                $owners[$one['id']] = true;
            }
        }
        [$wrong, $read] = [[], []];
        foreach ($registers as $register => $rows) {
            if (!isset($known[$register])) {
                throw new UnknownName("Unknown register: $register");
            }
            if (!is_array($rows) || !isList($rows)) {
                $wrong["registers.$register"] = 'must be a list of rows';
                continue;
            }
            $read[$register] = [];
            foreach ($rows as $place => $row) {
                $field = "registers.{$register}[$place]";
                if (!is_string($row) && !isRecord($row)) {
                    $wrong[$field] = 'must be text (an id) or an object of columns';
                    continue;
                }
                $columns = is_string($row) ? ['id' => $row] : (array) $row;
                if (!is_string(array_key_exists('id', $columns) ? $columns['id'] : (isset($owners[$register]) ? null : ''))) {
                    $wrong["$field.id"] = 'must be text';
                }
                foreach ($columns as $column => $value) {
                    if ($value !== null && !is_string($value) && !is_bool($value) && whole($value) === null) {
                        $wrong["$field.$column"] = 'must be text, true, false, a whole number or null';
                    }
                }
                $read[$register][] = $columns;
            }
        }
        if ($wrong !== []) {
            throw new Refused($wrong);
        }
        return $read;
    }
}

/** The facts of one question, encoded, and all that is computed from them when it is first read. */
final class CaseOf
{
    public Rules $rules;
    public int $at;
    public int $day;
    /** @var array<string, mixed> */
    private array $values;
    /** @var array<string, true> */
    private array $computed = [];

    /** @param array{int, int} $asked the instant, as seconds of Unix time, and its civil day */
    public function __construct(Rules $rules, array $asked, array $facts)
    {
        $this->rules = $rules;
        [$this->at, $this->day] = $asked;
        $this->values = $this->encode($facts);
    }

    private function encode(array $facts): array
    {
        [$wrong, $values] = [[], []];
        foreach ($facts as $name => $value) {
            $fact = $this->rules->facts[$name] ?? null;
            if ($fact === null || isset($fact['derivedBy'])) {
                $wrong[(string) $name] = $fact === null ? 'is not in the vocabulary' : 'is derived; it may not be sent';
                continue;
            }
            $encoded = $this->encodeValue((string) $name, $fact['type'], $value, $wrong);
            if ($encoded !== null) {
                $values[$name] = $encoded;
            }
        }
        if ($wrong !== []) {
            throw new Refused($wrong);
        }
        return $values;
    }

    /** @return mixed */
    private function encodeValue(string $field, array $type, $value, array &$wrong)
    {
        if ($type['kind'] === 'list' && isset($type['register']) && is_array($value) && isList($value) && count($value) <= 10000) {
            $rows = [];
            foreach ($value as $index => $row) {
                $rows[] = $this->encodeRow("{$field}[$index]", $type['register'], $row, $wrong);
            }
            return $rows;
        }
        $encoded = encodeScalar($type, $value);
        if ($encoded === null) {
            $wrong[$field] = "must be of type {$type['kind']}";
        }
        return $encoded;
    }

    private function encodeRow(string $field, string $register, $row, array &$wrong): array
    {
        if (!isRecord($row)) {
            $wrong[$field] = 'must be an object';
            return [];
        }
        [$columns, $anyColumn] = $this->rules->columnsOf($register);
        $encoded = [];
        foreach ($row as $name => $value) {
            $at = "$field.$name";
            if (!$anyColumn && !array_key_exists($name, $columns)) {
                $wrong[$at] = 'is not in the vocabulary';
                continue;
            }
            $type = $columns[$name] ?? null;
            $one = $type === null ? asSent($value) : $this->encodeValue($at, $type, $value, $wrong);
            if ($one !== null) {
                $encoded[$name] = $one;
            } elseif ($type === null) {
                $wrong[$at] = 'must be text, true, false or a whole number';
            }
        }
        return $encoded;
    }

    public function inForce(array $norm): bool
    {
        $to = $norm['validity']['to'] ?? null;
        return parseDate($norm['validity']['from']) <= $this->day && ($to === null || $this->day <= parseDate($to));
    }

    /** Computes what conditions read, whether or not an answer will depend on it. */
    public function prepareAll(array $conditions): void
    {
        foreach ($conditions as $condition) {
            foreach ($condition['reads'] as $name) {
                $this->compute($name);
            }
        }
    }

    public function truth(array $condition): ?bool
    {
        $read = [$this, 'read'];
        return holds($condition['holds'], $read) ? true : (holds($condition['fails'], $read) ? false : null);
    }

    /** The value of a fact or step, an announced event included: a duty may be due before it. @return mixed */
    public function instant(string $name)
    {
        $this->compute($name);
        return $this->values[$name] ?? null;
    }

    /** The value as formulas read it: an event that is only announced has not happened. @return mixed */
    public function read(string $name)
    {
        $value = $this->instant($name);
        $type = $this->rules->facts[$name]['type'] ?? null;
        if ($type === null || $value === null) {
            return $value;
        }
        if ($type['kind'] === 'event') {
            return is_int($value) && $value > $this->at ? false : $value;
        }
        return isset($type['register']) ? array_map(fn (array $row): array => $this->happened($type['register'], $row), $value) : $value;
    }

    private function happened(string $register, array $row): array
    {
        foreach ($row as $name => $value) {
            $kind = $this->rules->facts["$register.$name"]['type']['kind'] ?? '';
            if ($kind === 'event' && is_int($value) && $value > $this->at) {
                $row[$name] = false;
            }
        }
        return $row;
    }

    public function compute(string $name): void
    {
        if (isset($this->computed[$name])) {
            return;
        }
        $this->computed[$name] = true;
        foreach ($this->rules->elementSteps[$name] ?? [] as $step) {
            foreach ($this->values[$name] ?? [] as $index => $row) {
                $this->values[$name][$index][$step['name']] = $this->computeTime($step, $row);
            }
        }
        if (isset($this->rules->steps[$name])) {
            $value = $this->computeStep($this->rules->steps[$name]);
            if ($value !== null) {
                $this->values[$name] = $value;
            }
        }
    }

    /** @return mixed */
    private function computeStep(array $step)
    {
        $read = [$this, 'read'];
        switch ($step['kind']) {
            case 'derived':
                array_map([$this, 'compute'], $step['reads']);
                foreach ($step['rows'] as $row) {
                    if (holds($row['holds'], $read)) {
                        return $row['value'];
                    }
                    if (!holds($row['fails'], $read)) {
                        return null;
                    }
                }
                return $step['default'] ?? null;
            case 'count':
                $rows = $this->read($step['list']);
                if (!is_array($rows)) {
                    return null;
                }
                $count = 0;
                foreach ($rows as $row) {
                    if (holds($step['holds'], element($row))) {
                        $count += 1;
                    } elseif (!holds($step['fails'], element($row))) {
                        return null;
                    }
                }
                return $count;
            case 'state':
                $judge = new Judge($this, fn (array $norm): bool => true);
                $norms = array_intersect_key($this->rules->norms, array_flip($step['norms']));
                $truths = array_map([$judge, 'applies'], $norms);
                foreach ($norms as $norm) {
                    array_map([$this, 'compute'], eventsOf($norm));
                }
                $state = fn (array $norm): ?bool => $truths[$norm['id']] === false
                    ? false
                    : both($truths[$norm['id']], $this->stateOf($step['state'], $norm));
                return anyOf(array_map($state, $norms));
            default:
                return $this->computeTime($step, null);
        }
    }

    private function stateOf(string $state, array $norm): ?bool
    {
        if ($state !== 'met') {
            return isOverdue($norm, $this);
        }
        $done = isset($norm['owes']['done']) ? $this->instant($norm['owes']['done']) : null;
        return $done === null ? null : is_int($done) && $done <= $this->at;
    }

    /** The primitive facts that unknown formulas wait for, through steps as far as those are unknown themselves; sorted. @return list<string> */
    public function missing(array $reads): array
    {
        [$found, $seen, $todo] = [[], [], $reads];
        while ($todo !== []) {
            $name = array_pop($todo);
            $value = $this->values[$name] ?? null;
            $step = $this->rules->steps[$name] ?? null;
            if ($step === null) {
                $type = $this->rules->facts[$name]['type'] ?? null;
                if ($type !== null && ($value === null || $this->lacksColumns($type, $value))) {
                    $found[$name] = true;
                }
            } elseif ($value === null && !isset($seen[$name])) {
                $seen[$name] = true;
                $todo = array_merge($todo, $this->readsOfStep($step));
            }
        }
        $names = array_map('strval', array_keys($found));
        sort($names, SORT_STRING);
        return $names;
    }

    private function lacksColumns(array $type, $value): bool
    {
        if (!isset($type['register']) || !is_array($value)) {
            return false;
        }
        [$columns] = $this->rules->columnsOf($type['register']);
        foreach ($value as $row) {
            if (array_diff_key($columns, $row) !== []) {
                return true;
            }
        }
        return false;
    }

    private function readsOfStep(array $step): array
    {
        switch ($step['kind']) {
            case 'derived':
                return $step['reads'];
            case 'count':
                return [$step['list']];
            case 'state':
                $reads = [];
                foreach (array_intersect_key($this->rules->norms, array_flip($step['norms'])) as $norm) {
                    $reads = array_merge($reads, $this->rules->readsOf($norm, fn (array $one): bool => true), eventsOf($norm));
                }
                return $reads;
            default:
                $points = [$step['left'] ?? null, $step['right'] ?? null, $step['point'] ?? null, $step['moment']['point'] ?? null];
                $facts = array_filter($points, fn (?array $point): bool => $point !== null && $point['kind'] === 'fact');
                return array_column($facts, 'fact');
        }
    }

    // Time that no formula can compute. A place is ['second', n], ['day', n] or OPEN; null is unknown.

    private function computeTime(array $step, ?array $row): ?bool
    {
        $calendar = $this->rules->calendar;
        switch ($step['kind']) {
            case 'order':
                [$left, $right] = [$this->placeOf($step['left'], $row), $this->placeOf($step['right'], $row)];
                return $step['relation'] === 'before' ? $this->precedes($left, $right) : $this->precedes($right, $left);
            case 'bound':
                $point = $this->placeOf($step['point'], $row);
                return $step['relation'] === 'at-latest'
                    ? $this->atLatest($point, $this->edgeOf($step['moment'], 'last', $row), $step['moment'])
                    : $this->atEarliest($point, $this->edgeOf($step['moment'], 'first', $row), $step['moment']);
            case 'within-last':
                $found = $this->placeOf($step['point'], $row);
                if ($found === null || $found === OPEN) {
                    return $found === null ? null : false;
                }
                $second = $found[0] === 'day' ? $calendar->startOfDay($found[1]) : $found[1];
                return $second <= $this->at && $this->at <= $calendar->secondAfter($second, $step['period']);
            default:
                $found = $this->placeOf($step['point'], $row);
                if ($found === null || $found === OPEN) {
                    return null;
                }
                [$kind, $value] = $found;
                if ($step['calendar'] === 'working-hours') {
                    return $kind === 'day' ? null : $calendar->isWorkingTime($value);
                }
                return $calendar->isWorkingDay($kind === 'day' ? $value : $calendar->dayOf($value));
        }
    }

    private function placeOf(array $point, ?array $row): ?array
    {
        switch ($point['kind']) {
            case 'now':
                return ['second', $this->at];
            case 'date':
                return ['day', parseDate($point['date'])];
            case 'instant':
                return ['second', $this->rules->calendar->startOfDay(parseDate($point['date'])) + 60 * parseTime($point['time'])];
            case 'element':
                [$value, $isDate] = [$row[$point['attribute']] ?? null, ($point['type'] ?? '') === 'date'];
                break;
            default:
                $value = $this->instant($point['fact']);
                $type = $this->rules->facts[$point['fact']]['type'] ?? $this->rules->steps[$point['fact']]['type'] ?? [];
                $isDate = ($type['kind'] ?? '') === 'date';
        }
        return $value === false ? OPEN : (is_int($value) ? [$isDate ? 'day' : 'second', $value] : null);
    }

    private function edgeOf(array $moment, string $edge, ?array $row): ?array
    {
        $found = $this->placeOf($moment['point'], $row);
        $period = $moment['period'] ?? null;
        if ($found === null || $found === OPEN || $period === null) {
            return $found;
        }
        $calendar = $this->rules->calendar;
        $start = $found[0] === 'day' ? $calendar->startOfDay($found[1]) : $found[1];
        $last = ($moment['direction'] ?? '') === 'before' ? $calendar->secondBefore($start, $period) : $calendar->secondAfter($start, $period);
        if ($edge === 'last' || isElapsed($period) || $period['unit'] === 'working-hour') {
            return ['second', $last];
        }
        return ['second', $calendar->startOfDay($calendar->dayOf($last))];
    }

    private function difference(array $left, array $right): int
    {
        if ($left[0] === $right[0]) {
            return $left[1] - $right[1];
        }
        $day = fn (array $place): int => $place[0] === 'day' ? $place[1] : $this->rules->calendar->dayOf($place[1]);
        return $day($left) - $day($right);
    }

    private function sinceNow(array $place): int
    {
        return $this->difference($place, ['second', $this->at]);
    }

    private function precedes(?array $left, ?array $right): ?bool
    {
        if ($left === null || $right === null) {
            return null;
        }
        if ($left === OPEN) {
            return $right === OPEN || $this->sinceNow($right) > 0 ? null : false;
        }
        if ($right === OPEN) {
            // On the day asked about, an event may still happen: then both lie on one day.
            return $this->sinceNow($left) < 0 || $left === ['second', $this->at] ? true : null;
        }
        return $this->difference($left, $right) < 0;
    }

    private function atLatest(?array $point, ?array $edge, array $moment): ?bool
    {
        if ($point === null || $edge === null) {
            return null;
        }
        if ($point === OPEN) {
            return $edge !== OPEN && $this->sinceNow($edge) < 0 ? false : null;
        }
        if ($edge === OPEN) {
            // What runs from an event that lies ahead ends ahead; what lies before such an event may end anywhere.
            return ($moment['direction'] ?? '') === 'before' || $this->sinceNow($point) > 0 ? null : true;
        }
        return $this->difference($point, $edge) <= 0;
    }

    private function atEarliest(?array $point, ?array $edge, array $moment): ?bool
    {
        if ($point === null || $edge === null) {
            return null;
        }
        if ($point === OPEN) {
            return $edge !== OPEN && $this->sinceNow($edge) <= 0 ? true : null;
        }
        if ($edge === OPEN) {
            $passed = $point[0] === 'second' ? $point[1] <= $this->at : $this->sinceNow($point) < 0;
            $period = $moment['period'] ?? null;
            $startsWithDay = $period !== null && !isElapsed($period) && lengthOf($period) === 0;
            return ($moment['direction'] ?? '') === 'before' || !$passed || $startsWithDay ? null : false;
        }
        return $this->difference($point, $edge) >= 0;
    }
}

/** Whether norms apply, where only the defeaters that `counts` accepts may set one aside. */
final class Judge
{
    /** @var callable(array): bool */
    public $counts;
    private CaseOf $case;
    /** @var array<string, ?bool> */
    private array $known = [];
    /** @var array<string, true> */
    private array $asking = [];

    public function __construct(CaseOf $case, callable $counts)
    {
        $this->case = $case;
        $this->counts = $counts;
    }

    public function applies(array $norm): ?bool
    {
        $id = $norm['id'];
        if (array_key_exists($id, $this->known)) {
            return $this->known[$id];
        }
        if (isset($this->asking[$id])) {
            throw new \LogicException("Norms that defeat one another, or are due by one another: $id");
        }
        $this->asking[$id] = true;
        $this->case->prepareAll([$norm['when']]);
        $defeated = [];
        foreach ($norm['defeatedBy'] as $other) {
            $other = $this->case->rules->norms[$other] ?? null;
            if ($other !== null && ($this->counts)($other)) {
                $defeated[] = both($this->case->inForce($other), $this->applies($other));
            }
        }
        $beaten = anyOf($defeated);
        unset($this->asking[$id]);
        return $this->known[$id] = both($this->case->truth($norm['when']), $beaten === null ? null : !$beaten);
    }
}

/** Working days as day numbers, working hours as seconds of Unix time: integers are searched, nothing knows of zones. */
final class Calendar
{
    private ?array $wire;

    /** @param array<string, mixed>|null $wire calendar.json */
    public function __construct(?array $wire)
    {
        $this->wire = $wire;
    }

    public function exists(): bool
    {
        return $this->wire !== null;
    }

    private function wire(): array
    {
        if ($this->wire === null) {
            throw new CalendarError('No calendar: neither days nor working time can be counted');
        }
        return $this->wire;
    }

    private function rangeOf(int $second): array
    {
        foreach ($this->wire()['covers'] as $covered) {
            if ($covered['start'] <= $second && $second < $covered['end']) {
                return $covered;
            }
        }
        throw $this->notCovered();
    }

    private function dayRange(int $day): array
    {
        foreach ($this->wire()['covers'] as $covered) {
            if ($covered['firstDay'] <= $day && $day <= $covered['lastDay']) {
                return $covered;
            }
        }
        throw $this->notCovered();
    }

    private function notCovered(): CalendarError
    {
        return new CalendarError('No calendar for that time; years: ' . implode(', ', $this->wire()['years']));
    }

    /** The civil date of a second, as days since 1970-01-01. */
    public function dayOf(int $second): int
    {
        $last = $this->rangeOf($second)['lastDay'];
        $starts = $this->wire()['dayStarts'];
        $index = atMost($starts, $second, 'start');
        // The last hour of a day of 25 hours still belongs to it.
        $following = isset($starts[$index + 1]) ? $starts[$index + 1]['day'] - 1 : $last;
        return min($starts[$index]['day'] + intdiv($second - $starts[$index]['start'], DAY), $last, $following);
    }

    public function startOfDay(int $day): int
    {
        $this->dayRange($day);
        $start = $this->wire()['dayStarts'][atMost($this->wire()['dayStarts'], $day, 'day')];
        return $start['start'] + DAY * ($day - $start['day']);
    }

    private function endOfDay(int $day): int
    {
        $covered = $this->dayRange($day);
        if ($day === $covered['lastDay']) {
            return $covered['end'] - 1;
        }
        $start = $this->wire()['dayStarts'][atMost($this->wire()['dayStarts'], $day + 1, 'day')];
        return $start['start'] + DAY * ($day + 1 - $start['day']) - 1;
    }

    public function isWorkingDay(int $day): bool
    {
        $this->dayRange($day);
        $days = $this->wire()['workingDays'];
        return ($days[atMost($days, $day)] ?? null) === $day;
    }

    public function isWorkingTime(int $second): bool
    {
        $this->rangeOf($second);
        $intervals = $this->wire()['workingIntervals'];
        $index = atMost($intervals, $second, 'start');
        return $index >= 0 && $second < $intervals[$index]['end'];
    }

    /** The last second in time of a period that begins at a second. */
    public function secondAfter(int $second, array $period): int
    {
        $count = lengthOf($period);
        switch ($period['unit']) {
            case 'minute':
                return $second + 60 * $count;
            case 'hour':
                return $second + 3600 * $count;
            case 'working-hour':
                return $this->afterWorkingSeconds($second, 3600 * $count);
            case 'working-day':
                return $this->endOfDay($this->workingDayAfter($second, $count));
            case 'month':
            case 'year':
                return $this->endOfDay($this->dayMonthsAfter($second, $count * ($period['unit'] === 'year' ? 12 : 1)));
            default:
                return $this->endOfDay($this->dayOf($second) + $count * ($period['unit'] === 'week' ? 7 : 1));
        }
    }

    /** The last second that is so long before another. */
    public function secondBefore(int $second, array $period): int
    {
        $count = lengthOf($period);
        switch ($period['unit']) {
            case 'minute':
                return $second - 60 * $count;
            case 'hour':
                return $second - 3600 * $count;
            case 'working-hour':
                return $this->beforeWorkingSeconds($second, 3600 * $count);
            case 'working-day':
                return $this->endOfDay($this->workingDayBefore($second, $count));
            case 'month':
            case 'year':
                return $this->endOfDay($this->dayMonthsAfter($second, -$count * ($period['unit'] === 'year' ? 12 : 1)));
            default:
                return $this->endOfDay($this->dayOf($second) - $count * ($period['unit'] === 'week' ? 7 : 1));
        }
    }

    public function monthDay(int $second, int $monthsAhead, int $day): int
    {
        $months = $this->wire()['months'];
        $to = $this->monthNumbered($months[atMost($months, $this->dayOf($second), 'firstDay')]['month'] + $monthsAhead);
        return $this->endOfDay(min($to['firstDay'] + $day - 1, $to['lastDay']));
    }

    /** ISO 8601 in the offset that holds in the zone of the calendar; in UTC outside it, and where the clocks change that day. */
    public function format(int $second): string
    {
        $offset = 0;
        foreach ($this->wire['covers'] ?? [] as $covered) {
            if ($covered['start'] <= $second && $second < $covered['end']) {
                $starts = $this->wire()['dayStarts'];
                $index = atMost($starts, $second, 'start');
                $changes = isset($starts[$index + 1]) && $second >= $starts[$index + 1]['start'] - 25 * 3600;
                $offset = $changes ? 0 : intdiv($starts[$index]['day'] * DAY - $starts[$index]['start'], 60);
            }
        }
        $shown = gmdate('Y-m-d\TH:i:s', $second + 60 * $offset);
        $shift = sprintf('%s%02d:%02d', $offset < 0 ? '-' : '+', intdiv(abs($offset), 60), abs($offset) % 60);
        return $shown . ($offset === 0 ? 'Z' : $shift);
    }

    private function workingDayAfter(int $second, int $count): int
    {
        [$covered, $day, $days] = [$this->rangeOf($second), $this->dayOf($second), $this->wire()['workingDays']];
        $passed = atMost($days, $day);
        $isWorked = ($days[$passed] ?? null) === $day;
        $found = $days[$count === 0 && !$isWorked ? $passed + 1 : $passed + $count] ?? null;
        if ($found === null || $found > $covered['lastDay']) {
            throw $this->notCovered();
        }
        return $found;
    }

    private function workingDayBefore(int $second, int $count): int
    {
        [$covered, $day, $days] = [$this->rangeOf($second), $this->dayOf($second), $this->wire()['workingDays']];
        $last = atMost($days, $day);
        $isWorked = ($days[$last] ?? null) === $day;
        $found = $days[$isWorked || $count === 0 ? $last - $count : $last - $count + 1] ?? null;
        if ($found === null || $found < $covered['firstDay']) {
            throw $this->notCovered();
        }
        return $found;
    }

    private function afterWorkingSeconds(int $second, int $seconds): int
    {
        [$covered, $intervals, $left] = [$this->rangeOf($second), $this->wire()['workingIntervals'], $seconds];
        if ($seconds === 0) {
            return $second;
        }
        for ($index = max(0, atMost($intervals, $second, 'start')); $index < count($intervals); $index += 1) {
            ['start' => $start, 'end' => $end] = $intervals[$index];
            if ($start >= $covered['end']) {
                break;
            }
            $from = max($start, $second);
            if ($left <= $end - $from) {
                return $from + $left;
            }
            $left -= max(0, $end - $from);
        }
        throw $this->notCovered();
    }

    private function beforeWorkingSeconds(int $second, int $seconds): int
    {
        [$covered, $intervals, $left] = [$this->rangeOf($second), $this->wire()['workingIntervals'], $seconds];
        if ($seconds === 0) {
            return $second;
        }
        for ($index = atMost($intervals, $second, 'start'); $index >= 0; $index -= 1) {
            ['start' => $start, 'end' => $end] = $intervals[$index];
            if ($end <= $covered['start']) {
                break;
            }
            $to = min($end, $second);
            if ($left <= $to - $start) {
                return $to - $left;
            }
            $left -= max(0, $to - $start);
        }
        throw $this->notCovered();
    }

    private function dayMonthsAfter(int $second, int $count): int
    {
        [$day, $months] = [$this->dayOf($second), $this->wire()['months']];
        $start = $months[atMost($months, $day, 'firstDay')];
        $to = $this->monthNumbered($start['month'] + $count);
        return min($to['firstDay'] + $day - $start['firstDay'], $to['lastDay']);
    }

    private function monthNumbered(int $wanted): array
    {
        $months = $this->wire()['months'];
        $found = $months[atMost($months, $wanted, 'month')] ?? null;
        if ($found === null || $found['month'] !== $wanted) {
            throw $this->notCovered();
        }
        return $found;
    }
}

// Duties in time

function deadlinesOf(array $norm): array
{
    return array_filter($norm['limits'], fn (array $limit): bool => $limit['bound'] === 'at-latest' && isset($limit['form']));
}

/** When a bound falls due: ['due', second], ['open', event], ['unknown', event] or ['none', null]. */
function dueOf(array $limit, CaseOf $case): array
{
    [$form, $event, $period] = [$limit['form'] ?? null, $limit['event'] ?? null, $limit['period'] ?? null];
    if ($form === null || $event === null) {
        return ['none', null];
    }
    $value = $case->instant($event);
    if (!is_int($value)) {
        return [$value === false ? 'open' : 'unknown', $event];
    }
    $calendar = $case->rules->calendar;
    if ($form === 'day-of') {
        return ['due', $calendar->monthDay($value, $limit['monthsAhead'] ?? 0, $limit['day'] ?? 1)];
    }
    if ($period === null) {
        return ['due', $value];
    }
    return ['due', $form === 'before' ? $calendar->secondBefore($value, $period) : $calendar->secondAfter($value, $period)];
}

function placeInValidity(array $validity, int $second, Calendar $calendar): string
{
    [$first, $last] = [parseDate($validity['from']), isset($validity['to']) ? parseDate($validity['to']) : PHP_INT_MAX];
    $place = fn (int $day): string => $day < $first ? 'before' : ($day > $last ? 'after' : 'inside');
    $day = (int) floor($second / DAY);
    // The calendar is asked only where a day more or less decides.
    return $place($day - 1) === $place($day + 1) ? $place($day - 1) : $place($calendar->dayOf($second));
}

/** Whether a norm that applies is past its deadline: done late, or not done and late already. */
function isOverdue(array $norm, CaseOf $case): ?bool
{
    $done = isset($norm['owes']['done']) ? $case->instant($norm['owes']['done']) : null;
    $isPast = function (array $limit) use ($norm, $case, $done): ?bool {
        [$kind, $due] = dueOf($limit, $case);
        if ($kind !== 'due') {
            return $kind === 'unknown' ? null : false;
        }
        $trigger = $case->instant($limit['event']);
        // The version in force when the time began to run is the one that counts.
        if (is_int($trigger) && placeInValidity($norm['validity'], $trigger, $case->rules->calendar) !== 'inside') {
            return false;
        }
        if (is_int($done) && $done <= $case->at) {
            return $done > $due;
        }
        // An act announced for later is not done.
        return $case->at <= $due ? false : ($done === null ? null : true);
    };
    return anyOf(array_map($isPast, deadlinesOf($norm)));
}

/** State, due second (or null) and the names that are missing. */
function dutyState(array $norm, ?bool $applies, CaseOf $case): array
{
    if ($applies === false) {
        return ['not_applicable', null, []];
    }
    [$owes, $calendar] = [$norm['owes'] ?? [], $case->rules->calendar];
    $recorded = isset($owes['done']) ? $case->instant($owes['done']) : null;
    $done = is_int($recorded) && $recorded > $case->at ? false : $recorded;
    [$kind, $trigger, $due, $needs] = isset($owes['every']) ? nextRound($norm, $done, $case) : deadline($norm, $case);
    if ($kind !== 'running') {
        $isOver = $kind === 'not_triggered' && placeInValidity($norm['validity'], $case->at, $calendar) === 'after';
        return [$isOver ? 'ended' : $kind, null, $needs];
    }
    $place = placeInValidity($norm['validity'], $trigger ?? $case->at, $calendar);
    if ($place !== 'inside') {
        return [$place === 'before' ? 'not_applicable' : 'ended', null, []];
    }
    if ($applies === null) {
        return ['unknown', $due, []];
    }
    if (is_int($done) && !isset($owes['every'])) {
        return [$due !== null && $done > $due ? 'met_late' : 'met', $due, []];
    }
    $late = $due !== null && $case->at > $due;
    // Whether it was done is not known: recorded nowhere, or a fact not given.
    if ($done === null && (isset($owes['done']) || $late)) {
        return ['unknown', $due, isset($owes['done']) ? [$owes['done']] : []];
    }
    return [$late ? 'breached' : 'pending', $due, []];
}

function deadline(array $norm, CaseOf $case): array
{
    $limits = array_filter(deadlinesOf($norm), fn (array $limit): bool => isset($limit['event']));
    if ($limits === []) {
        return ['running', null, null, []];
    }
    [$first, $missing] = [null, []];
    foreach ($limits as $limit) {
        [$kind, $value] = dueOf($limit, $case);
        if ($kind === 'unknown') {
            $missing[] = $value;
        }
        $trigger = $case->instant($limit['event']);
        // What runs from an event begins with it; what must be done before one may be counted back from a day that lies ahead.
        $hasBegun = $limit['form'] === 'before' || (is_int($trigger) && $trigger <= $case->at);
        if ($kind === 'due' && $hasBegun && ($first === null || $value < $first[1])) {
            $first = [$trigger, $value];
        }
    }
    if ($first !== null && ($missing === [] || $case->at > $first[1])) {
        return ['running', $first[0], $first[1], []];
    }
    return [$missing === [] ? 'not_triggered' : 'unknown', null, null, $missing];
}

/** The next round of a duty that recurs: after each period, or at an event since it was last done, whichever is first. */
function nextRound(array $norm, $done, CaseOf $case): array
{
    $every = $norm['owes']['every'];
    if ($done === null) {
        return ['running', null, null, []];
    }
    $last = lastRound($norm, $done, $case);
    if (!is_int($last)) {
        return $last;
    }
    $rounds = array_map(fn (array $period): int => $case->rules->calendar->secondAfter($last, $period), $every['periods']);
    $missing = [];
    foreach ($every['events'] as $event) {
        $second = $case->instant($event);
        if ($second === null) {
            $missing[] = $event;
        }
        if (!is_int($second) || $second <= $last || $second > $case->at) {
            continue;
        }
        foreach (deadlinesOf($norm) as $limit) {
            [$kind, $value] = ($limit['event'] ?? null) === $event ? dueOf($limit, $case) : ['none', null];
            if ($kind === 'due') {
                $rounds[] = $value;
            }
        }
    }
    $due = $rounds === [] ? null : min($rounds);
    // Whether an event has opened a round is not known; of one that is late already it does not matter.
    if ($missing !== [] && !($due !== null && $case->at > $due)) {
        return ['unknown', null, null, $missing];
    }
    return ['running', null, $due, []];
}

/** The second from which the next round counts, or how it stands without one. @return int|array */
function lastRound(array $norm, $done, CaseOf $case)
{
    $since = $norm['owes']['every']['since'] ?? null;
    $event = $since === null ? null : $case->instant($since);
    if ($since !== null && $event === null) {
        return ['unknown', null, null, [$since]];
    }
    if ($since !== null && (!is_int($event) || $event > $case->at)) {
        return ['not_triggered', null, null, []];
    }
    if (is_int($done)) {
        return max($done, $event ?? $done);
    }
    $calendar = $case->rules->calendar;
    if ($event !== null && placeInValidity($norm['validity'], $event, $calendar) !== 'before') {
        return $event;
    }
    return $calendar->startOfDay(parseDate($norm['validity']['from']));
}

/** Events a norm's time is counted from, and the one that shows it was done. */
function eventsOf(array $norm): array
{
    $done = isset($norm['owes']['done']) ? [$norm['owes']['done']] : [];
    return array_merge(array_column($norm['limits'], 'event'), $done, $norm['owes']['every']['events'] ?? []);
}

function isElapsed(array $period): bool
{
    return in_array($period['unit'], ['minute', 'hour'], true);
}

function lengthOf(array $period): int
{
    return $period['count'] * ($period['times'] ?? 1);
}

// What this reader can read: all of it is looked through before anything is asked, so that nothing unknown is met in the middle of a case

const BOOK_LISTS = ['roles', 'acts', 'facts', 'registers', 'steps', 'norms', 'sources'];
const CALENDAR_LISTS = ['years', 'covers', 'dayStarts', 'months', 'workingDays', 'workingIntervals'];
const STEP_KINDS = ['derived', 'count', 'state', 'order', 'bound', 'within-last', 'within-calendar'];
const COMPARISONS = ['===', '<', '<=', '>', '>=', 'in'];
/** Formulas nest that deep at the most. */
const DEEPEST = 32;

/** @return array<string, mixed> */
function readJson(string $path): array
{
    $text = is_file($path) ? file_get_contents($path) : false;
    if ($text === false) {
        throw new BadRules("Cannot read $path");
    }
    return parseJson($path, $text);
}

/**
 * Published JSON in which every key stands once.
 *
 * @param string $path names the file in what is said of it
 * @return array<string, mixed>
 * @throws BadRules
 */
function parseJson(string $path, string $text): array
{
    try {
        $value = json_decode($text, true, 512, JSON_THROW_ON_ERROR);
    } catch (\JsonException $error) {
        throw new BadRules("$path is not JSON: {$error->getMessage()}", 0, $error);
    }
    if (!is_array($value)) {
        throw new BadRules("$path is not an object");
    }
    // Of a key that stands twice PHP takes the last, and others the first. A text without colon after it is no key.
    if (preg_match_all('/"(?:[^"\\\\]++|\\\\.)*+"(?:\s*+:|(*SKIP)(*FAIL))/', $text) !== keysIn($value)) {
        throw new BadRules("$path: a key stands twice in one object");
    }
    return $value;
}

function keysIn(array $value): int
{
    $count = isset($value[0]) && isList($value) ? 0 : count($value);
    foreach ($value as $one) {
        $count += is_array($one) ? keysIn($one) : 0;
    }
    return $count;
}

function checkDocument(string $file, array $document, array $lists): void
{
    $format = $document['format'] ?? null;
    if (!is_string($format) || preg_match('/^1\.\d+\.\d+$/D', $format) !== 1) {
        throw new BadRules("$file has the format " . json_encode($format) . '; 1.x is known.');
    }
    foreach ($lists as $key) {
        if (!is_array($document[$key] ?? null)) {
            throw new BadRules("$file has no list $key");
        }
    }
}

function checkRules(array $book): void
{
    if (parseDate($book['covers']['from'] ?? null) === null || parseDate($book['covers']['to'] ?? null) === null) {
        throw new BadRules('rules.json does not say what days it covers');
    }
    foreach ($book['steps'] as $step) {
        $where = 'Step ' . ($step['name'] ?? '');
        $kind = $step['kind'] ?? '';
        if (!in_array($kind, STEP_KINDS, true)) {
            throw new BadRules("$where: the kind $kind is not known");
        }
        foreach ($kind === 'derived' ? $step['rows'] ?? [null] : ($kind === 'count' ? [$step] : []) as $condition) {
            checkCondition($where, $condition);
        }
    }
    foreach ($book['norms'] as $norm) {
        foreach (array_merge([$norm['when'] ?? null], conditionsOf($norm)) as $condition) {
            checkCondition('Norm ' . ($norm['id'] ?? ''), $condition);
        }
    }
}

function checkCondition(string $where, ?array $condition): void
{
    foreach (['holds', 'fails'] as $key) {
        $fault = faultOf($condition[$key] ?? null, 1);
        if ($fault !== null) {
            throw new BadRules("$where: $fault");
        }
    }
}

/** What in a formula is not of the portable profile. */
function faultOf($formula, int $depth): ?string
{
    if (is_bool($formula)) {
        return null;
    }
    if ($depth > DEEPEST) {
        return 'a formula is nested deeper than ' . DEEPEST;
    }
    $operator = is_array($formula) && count($formula) === 1 ? (string) key($formula) : null;
    if ($operator === null || !is_array($formula[$operator])) {
        return 'a formula is not one operator';
    }
    if (in_array($operator, COMPARISONS, true)) {
        return null;
    }
    $ofElements = $operator === 'some' || $operator === 'none';
    if (!$ofElements && !in_array($operator, ['and', 'or', '!'], true)) {
        return "the operator $operator is not known";
    }
    foreach ($ofElements ? [$formula[$operator][1] ?? null] : $formula[$operator] as $one) {
        $fault = faultOf($one, $depth + 1);
        if ($fault !== null) {
            return $fault;
        }
    }
    return null;
}

// Formulas: the portable profile of JsonLogic, each of them two-valued

/** Whether a formula is true. `read` gives the value of a name; null is unknown. */
function holds($formula, callable $read): bool
{
    if (is_bool($formula)) {
        return $formula;
    }
    $operator = (string) key($formula);
    $operands = $formula[$operator];
    switch ($operator) {
        case 'and':
            foreach ($operands as $one) {
                if (!holds($one, $read)) {
                    return false;
                }
            }
            return true;
        case 'or':
            foreach ($operands as $one) {
                if (holds($one, $read)) {
                    return true;
                }
            }
            return false;
        case '!':
            return !holds($operands[0], $read);
        case 'some':
        case 'none':
            $elements = operand($operands[0], $read);
            foreach (is_array($elements) ? $elements : [] as $one) {
                if (holds($operands[1], element($one))) {
                    return $operator === 'some';
                }
            }
            return $operator === 'none';
    }
    [$left, $right] = [operand($operands[0], $read), operand($operands[1], $read)];
    $isOrdered = is_int($left) && is_int($right);
    switch ($operator) {
        case '===':
            return $left === $right;
        case 'in':
            return is_array($right) && in_array($left, $right, true);
        case '<':
            return $isOrdered && $left < $right;
        case '<=':
            return $isOrdered && $left <= $right;
        case '>':
            return $isOrdered && $left > $right;
        case '>=':
            return $isOrdered && $left >= $right;
        default:
            throw new \UnexpectedValueException("Not an operator of the portable profile: $operator");
    }
}

/** @return mixed */
function operand($written, callable $read)
{
    return is_array($written) && array_key_exists('var', $written) ? $read($written['var']) : $written;
}

/** Reads names inside one element of a list; what is not there is unknown. */
function element($row): callable
{
    return fn (string $name) => $name === '' ? $row : (is_array($row) ? $row[$name] ?? null : null);
}

/** Strong Kleene conjunction. */
function both(?bool $one, ?bool $other): ?bool
{
    return $one === false || $other === false ? false : ($one === null || $other === null ? null : true);
}

/** Strong Kleene disjunction. */
function anyOf(array $truths): ?bool
{
    return in_array(true, $truths, true) ? true : (in_array(null, $truths, true) ? null : false);
}

/** Whether a norm reaches one of these roles (with those above); bound to nobody in particular, it binds whoever acts. */
function reaches(array $norm, array $roles): bool
{
    return $norm['bound'] === [] || reachesAny($norm['bound'], $roles);
}

function reachesAny(array $names, array $roles): bool
{
    return array_intersect_key(array_flip($names), $roles) !== [];
}

function conditionsOf(array $norm): array
{
    return array_merge(isset($norm['bars']['when']) ? [$norm['bars']['when']] : [], $norm['bars']['parts'] ?? []);
}

/** Whether a count lies within a bound, for every number it may be. */
function countState(string $bound, int $count, int $least, int $most): string
{
    if ($bound !== 'at-most' && $most < $count) {
        return 'too_few';
    }
    if ($bound !== 'at-least' && $least > $count) {
        return 'too_many';
    }
    return ($bound === 'at-most' || $least >= $count) && ($bound === 'at-least' || $most <= $count) ? 'ok' : 'unknown';
}

// Encoding of what is sent

/** The value as formulas read it; null if it is not of the type. Nothing is converted. @return mixed */
function encodeScalar(array $type, $value)
{
    switch ($type['kind']) {
        case 'boolean':
            return is_bool($value) ? $value : null;
        case 'number':
            $number = whole($value);
            $fits = $number !== null && ($type['minimum'] ?? $number) <= $number && $number <= ($type['maximum'] ?? $number);
            return $fits ? $number : null;
        case 'duration':
            $number = whole($value);
            return $number !== null && $number >= 0 ? $number : null;
        case 'event':
            return $value === null ? false : parseInstant($value);
        case 'choice':
            return is_string($value) && in_array($value, $type['choices'], true) ? $value : null;
        case 'date':
            return parseDate($value);
        case 'time':
            return parseTime($value);
        case 'text':
            return is_string($value) && isAtMost($value, 2000) ? $value : null;
        case 'reference':
            return is_string($value) && $value !== '' && isAtMost($value, 200) ? $value : null;
        default:
            if (!is_array($value) || !isList($value) || isset($type['register'])) {
                return null;
            }
            foreach ($value as $index => $one) {
                if (!in_array($one, $type['choices'], true) || array_search($one, $value, true) !== $index) {
                    return null;
                }
            }
            return $value;
    }
}

/** A column without declared type. @return mixed */
function asSent($value)
{
    if (is_string($value)) {
        return isAtMost($value, 2000) ? $value : null;
    }
    return is_bool($value) ? $value : whole($value);
}

/** A whole number, however JSON wrote it (1.0 is 1); null for anything else. */
function whole($value): ?int
{
    if (is_float($value) && $value === floor($value) && abs($value) <= MOST_SAFE) {
        return (int) $value;
    }
    return is_int($value) && abs($value) <= MOST_SAFE ? $value : null;
}

/** Characters are counted as JSON Schema counts them: code points. */
function isAtMost(string $text, int $characters): bool
{
    return preg_match("/^.{0,$characters}\$/usD", $text) === 1;
}

/** Whether keys are 0, 1, 2 …; an empty array is a list and a record both: only {@see decodeJson} tells JSON's {} and [] apart. */
function isList(array $value): bool
{
    return $value === [] || array_keys($value) === range(0, count($value) - 1);
}

function isRecord($value): bool
{
    return $value instanceof \stdClass || (is_array($value) && ($value === [] || !isList($value)));
}

/**
 * JSON as arrays, but an empty object stays an object: as an array it would be an empty list, and a list of which nothing is known would count as one
 * that has nothing in it. Read what a request says with this, not with json_decode(…, true).
 *
 * @return mixed
 * @throws \JsonException
 */
function decodeJson(string $text)
{
    return arraysOf(json_decode($text, false, 512, JSON_THROW_ON_ERROR));
}

/** @return mixed */
function arraysOf($value)
{
    $parts = $value instanceof \stdClass ? get_object_vars($value) : $value;
    if (!is_array($parts) || ($parts === [] && $parts !== $value)) {
        return $value;
    }
    return array_map(__NAMESPACE__ . '\\arraysOf', $parts);
}

/** YYYY-MM-DD as days since 1970-01-01; null for anything else and for days that do not exist. */
function parseDate($text): ?int
{
    if (!is_string($text) || preg_match('/^([0-9]{4})-([0-9]{2})-([0-9]{2})$/D', $text, $found) !== 1) {
        return null;
    }
    [$year, $month, $day] = [(int) $found[1], (int) $found[2], (int) $found[3]];
    $isLeap = $year % 4 === 0 && ($year % 100 !== 0 || $year % 400 === 0);
    $lengths = [31, $isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    if ($month < 1 || $month > 12 || $day < 1 || $day > $lengths[$month - 1]) {
        return null;
    }
    // Years are counted from 1 March, so that the leap day comes last.
    $year -= $month <= 2 ? 1 : 0;
    $inYear = intdiv(153 * ($month > 2 ? $month - 3 : $month + 9) + 2, 5) + $day - 1;
    $leaps = (int) floor($year / 4) - (int) floor($year / 100) + (int) floor($year / 400);
    return 365 * $year + $leaps + $inYear - 719468;
}

/** HH:MM as minutes since midnight. */
function parseTime($text): ?int
{
    $isTime = is_string($text) && preg_match('/^([01][0-9]|2[0-3]):([0-5][0-9])$/D', $text, $found) === 1;
    return $isTime ? 60 * (int) $found[1] + (int) $found[2] : null;
}

/** RFC 3339 in whole seconds with an offset, as seconds of Unix time: without its offset it would be a guess. */
function parseInstant($text): ?int
{
    if (!is_string($text) || preg_match('/^(.{10})T(.{5}):([0-5][0-9])(?:Z|([+-])(.{5}))$/D', $text, $found) !== 1) {
        return null;
    }
    [$day, $minutes] = [parseDate($found[1]), parseTime($found[2])];
    $shift = isset($found[5]) ? parseTime($found[5]) : 0;
    if ($day === null || $minutes === null || $shift === null) {
        return null;
    }
    return $day * DAY + 60 * ($minutes - (($found[4] ?? '') === '-' ? -$shift : $shift)) + (int) $found[3];
}

/** Index of the last entry (or of its key) that is at most `wanted`; -1 if there is none. The list is sorted. */
function atMost(array $entries, int $wanted, ?string $key = null): int
{
    [$low, $high] = [0, count($entries)];
    while ($low < $high) {
        $middle = intdiv($low + $high, 2);
        if (($key === null ? $entries[$middle] : $entries[$middle][$key]) <= $wanted) {
            $low = $middle + 1;
        } else {
            $high = $middle;
        }
    }
    return $low - 1;
}
