import { Anchor, Checkbox, Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../api/session.js';
import { HeldBadge } from '../../ui/held-badge.js';
import { ProcedureBadge } from '../../ui/procedure-badge.js';
import { NatureBadge } from '../../ui/nature-badge.js';
import { shortDateOf } from '../../words/dates.js';
import { ClaimWords } from './claim-words.js';
import { CommentsWords } from './comments-words.js';
import { CorrectedWords } from './corrected-words.js';
import type { InboxItem } from './inbox-query.js';
import classes from './inbox-table.module.css';
import { isSelectable, turnOf } from './item-actions.js';
import { ItemButtons } from './item-buttons.js';
import type { InboxActions } from './use-inbox-actions.js';
import { stepWords } from './step-words.js';
import type { Rows } from './use-rows.js';
import type { Selection } from './use-selection.js';
import { WaitingTime } from './waiting-time.js';
import { hiddenName } from '../../words/hidden-name.js';

interface InboxRowProps {
  readonly item: InboxItem;
  readonly rows: Rows;
  readonly selection: Selection;
  readonly actions: InboxActions;
  /** Where all stand at one step, which is told above them, a case takes one line. */
  readonly isOneStep: boolean;
  /** It stands under its letter. */
  readonly isOfLetter: boolean;
}

/** One case on a desk. */
export function InboxRow({ item, rows, selection, actions, isOneStep, isOfLetter }: InboxRowProps) {
  const session = useSession();
  const { caseId, caseNumber, applicant } = item;
  const isSelected = selection.has(caseId);
  const props = rows.rowProps(caseId);
  const { tabIndex } = props;
  return (
    <Table.Tr
      {...props}
      aria-selected={isSelected}
      aria-level={isOfLetter ? 2 : 1}
      className={classes['row']}
    >
      <Table.Td>
        {isSelectable(session, item) && (
          <Checkbox
            checked={isSelected}
            onChange={() => selection.toggle(caseId)}
            aria-label={`Pilih ${caseNumber}`}
            tabIndex={tabIndex}
          />
        )}
      </Table.Td>
      <Table.Td>
        <div className={lineOf(isOneStep, isOfLetter)}>
          <Anchor
            size="sm"
            className={classes['whole']}
            renderRoot={(rest) => (
              <Link to="/berkas/$caseId" params={{ caseId }} tabIndex={tabIndex} {...rest} />
            )}
          >
            {caseNumber}
          </Anchor>
          <Text size="sm" fw={600} component="div">
            {applicant?.name ?? hiddenName(item.fault)}
          </Text>
          <Text size="xs" c="dimmed" component="div">
            {item.unitName}
          </Text>
          {isOneStep && (
            <>
              <HeldBadge {...item} />
              <CorrectedWords item={item} />
              <CommentsWords item={item} />
              <ClaimWords item={item} />
            </>
          )}
        </div>
      </Table.Td>
      {!isOneStep && (
        <Table.Td>
          <Text size="sm">{stepWords(item)}</Text>
          {session.offices.length > 1 && (
            <Text size="xs" c="dimmed">
              Giliran {turnOf(session, item)}
            </Text>
          )}
          <HeldBadge {...item} />
          <CorrectedWords item={item} />
          <CommentsWords item={item} />
          <ClaimWords item={item} />
        </Table.Td>
      )}
      <Table.Td>
        <Group gap="4px 8px">
          <ProcedureBadge {...item} />
          <NatureBadge nature={item.nature} />
          <Text size="xs" c="dimmed" className={classes['whole']}>
            {shortDateOf(item.receivedAt)}
          </Text>
        </Group>
      </Table.Td>
      <Table.Td>
        <WaitingTime item={item} />
      </Table.Td>
      <Table.Td>
        <ItemButtons item={item} actions={actions} tabIndex={tabIndex} size="xs" />
      </Table.Td>
    </Table.Tr>
  );
}

const lineOf = (isOneStep: boolean, isOfLetter: boolean): string =>
  [isOneStep && classes['line'], isOfLetter && classes['under']].filter(Boolean).join(' ');
