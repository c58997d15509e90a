import { Button, Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';
import { deadlineOf, momentOf, plainDateOf } from '../../words/dates.js';
import { openLink } from './link.js';
import classes from './next-card.module.css';
import { Nudge } from './nudge.js';
import type { OwnCase } from './own-case.js';
import { Said } from './said.js';

const CorrectionForm = lazy(() =>
  import('./correct/correction-form.js').then((module) => ({ default: module.CorrectionForm })),
);

interface NextCardProps {
  readonly link: string;
  readonly theCase: OwnCase;
}

/** The one next thing, with all that is needed for it. */
export function NextCard({ link, theCase }: NextCardProps) {
  const { next, turn, said, certificate, successorLink, allowed, correction } = theCase;
  const heading = useHeadingOf(next.title);
  const isAsked = allowed.includes('correct') || allowed.includes('nudge');
  return (
    <Card withBorder component="section" className={classes['card']} data-asked={isAsked || undefined}>
      <Stack gap="sm">
        <Title order={2} size="h3" ref={heading} tabIndex={-1} className={classes['title']}>
          {next.title}
        </Title>
        <Text>{next.text}</Text>
        {next.deadline !== undefined && (
          <Text>
            Paling lambat <strong>{deadlineOf(next.deadline)}</strong>.
          </Text>
        )}
        {said && <Said said={said} />}
        {certificate && <Validity certificate={certificate} />}
        {successorLink !== null && (
          <Button size="md" onClick={() => openLink(successorLink)}>
            Buka berkas baru
          </Button>
        )}
        {allowed.includes('nudge') && (
          <Nudge key={`${next.kind} ${turn?.since}`} link={link} theCase={theCase} />
        )}
        {allowed.includes('correct') && correction && (
          <Suspense fallback={<Skeleton height={200} />}>
            <CorrectionForm link={link} theCase={theCase} asked={correction} />
          </Suspense>
        )}
      </Stack>
    </Card>
  );
}

function Validity({ certificate }: { readonly certificate: NonNullable<OwnCase['certificate']> }): ReactNode {
  const { issuedAt, validUntil, revokedAt } = certificate;
  return (
    <Text>
      Terbit {momentOf(issuedAt)}
      {revokedAt !== null && `, dicabut ${momentOf(revokedAt)}`}
      {revokedAt === null && validUntil !== null && (
        <>
          , berlaku sampai <strong>{plainDateOf(validUntil)}</strong>
        </>
      )}
      .
    </Text>
  );
}

/** Brings a reader whose button or form has gone with the former state to what is next now. */
function useHeadingOf(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(title);
  useEffect(() => {
    if (shown.current === title) return;
    shown.current = title;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [title]);
  return heading;
}
