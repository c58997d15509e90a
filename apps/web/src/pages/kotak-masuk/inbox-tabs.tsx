import { Group } from '@mantine/core';
import { LEVELS } from '@tte/domain';
import type { Schemas } from '../../api/client.js';
import { useSession } from '../../api/session.js';
import { oneOf, stepIn } from '../../lists/search-values.js';
import { CountChip } from '../../ui/count-chip.js';
import type { InboxSearch } from './inbox-search.js';
import type { ChangeSearch } from './use-inbox-search.js';

interface InboxTabsProps {
  readonly search: InboxSearch;
  readonly change: ChangeSearch;
  readonly counts: Schemas['Inbox']['counts'] | undefined;
}

/** The inbox by post, by step, by what is late and by what is on hold, with how many wait there. */
export function InboxTabs({ search, change, counts }: InboxTabsProps) {
  const { offices } = useSession();
  const { jabatan, langkah, lewat, ditunda } = search;
  const posts = offices.flatMap(({ post, title }) => {
    const level = oneOf(LEVELS, post);
    return level ? { level, title } : [];
  });
  const steps = Object.keys(counts?.byStep ?? {}).flatMap((step) => stepIn(Number(step)) ?? []);
  const shownSteps = langkah === undefined || steps.includes(langkah) ? steps : [...steps, langkah];
  return (
    <Group gap="xs" role="group" aria-label="Filter menurut giliran">
      <CountChip
        label="Semua"
        count={lewat || ditunda ? undefined : counts?.total}
        isOn={!jabatan && !langkah && !lewat && !ditunda}
        onToggle={() =>
          change({ jabatan: undefined, langkah: undefined, lewat: undefined, ditunda: undefined })
        }
      />
      {posts.length > 1 &&
        posts.map(({ level, title }) => (
          <CountChip
            key={title}
            label={title}
            count={counts?.byPost[level] ?? 0}
            isOn={jabatan === level}
            onToggle={() => change({ jabatan: jabatan === level ? undefined : level })}
          />
        ))}
      {(shownSteps.length > 1 || langkah !== undefined) &&
        shownSteps.map((step) => (
          <CountChip
            key={step}
            label={`Langkah ${step}`}
            count={counts?.byStep[step] ?? 0}
            isOn={langkah === step}
            onToggle={() => change({ langkah: langkah === step ? undefined : step })}
          />
        ))}
      <CountChip
        label="Melewati standar"
        count={counts?.overdue}
        isOn={lewat === true}
        onToggle={() => change({ lewat: lewat ? undefined : true })}
      />
      {(ditunda || (counts?.held ?? 0) > 0) && (
        <CountChip
          label="Ditunda"
          count={counts?.held}
          isOn={ditunda === true}
          onToggle={() => change({ ditunda: ditunda ? undefined : true })}
        />
      )}
    </Group>
  );
}
