import { Fieldset, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { Finding } from '@tte/domain';
import type { Case } from '../case-query.js';
import { openPoints, type Findings } from './findings.js';
import { Verdict } from './verdict.js';

const HELD_MAX = 200;

/** What BSrE holds otherwise, by the codes of the points. */
export type Held = Readonly<Record<string, string>>;

interface ComparisonFindingsProps {
  readonly checklist: Case['checklist'];
  readonly findings: Findings;
  readonly held: Held;
  readonly error: string | undefined;
  readonly onFind: (code: string, finding: Finding) => void;
  readonly onHold: (code: string, text: string) => void;
}

/** Each point that is compared, found in order or not; where it differs, what BSrE holds. */
export function ComparisonFindings(props: ComparisonFindingsProps) {
  const { checklist, findings, held, error, onFind, onHold } = props;
  const open = openPoints(checklist, findings);
  return (
    <Fieldset legend="Pemeriksaan" variant="unstyled">
      <Stack gap="sm">
        {checklist.map(({ code, title, verdict }) => (
          <Stack key={code} gap={4}>
            <Radio.Group
              label={title}
              value={findings[code] ?? null}
              onChange={(finding) => onFind(code, finding as Finding)}
            >
              {verdict !== undefined && (
                <Group gap={4} component="span">
                  <Text size="sm" component="span">
                    SIMPEG:
                  </Text>
                  <Verdict verdict={verdict} />
                </Group>
              )}
              <Group gap="md" mt={4}>
                <Radio value="matches" label="Sesuai" />
                <Radio value="differs" label="Berbeda" />
              </Group>
            </Radio.Group>
            {findings[code] === 'differs' && (
              <TextInput
                label={`${title}: yang tercatat di BSrE (boleh kosong)`}
                maxLength={HELD_MAX}
                value={held[code] ?? ''}
                onChange={({ currentTarget }) => onHold(code, currentTarget.value)}
              />
            )}
          </Stack>
        ))}
        <Text size="sm" role="status" c={error === undefined ? 'dimmed' : 'red.9'}>
          {error ?? (open > 0 ? `${open} butir belum diperiksa.` : 'Semua butir sudah diperiksa.')}
        </Text>
      </Stack>
    </Fieldset>
  );
}
