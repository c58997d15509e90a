import { Inject, Injectable } from '@nestjs/common';
import {
  allowed,
  applicantActor,
  isClosed,
  isOpen,
  maskNik,
  POST_TITLES,
  sopOf,
  sopStep,
  standingOf,
  turnOf,
  type Applicant,
  type SubmittedCase,
} from '@tte/domain';
import type { Vault } from '@tte/vault';
import type { AccountView, EventLog } from '@tte/event-log';
import { Office } from '@tte/staff';
import { AccessLog } from '../access-log/access-log.js';
import { applicantCaller } from '../auth/applicant-caller.js';
import { linkProblem } from '../auth/applicant-links.js';
import { Problem } from '../problems/problem.js';
import { Cases } from '../case-access/cases.js';
import { CLOCK, EVENT_LOG, SETTINGS, VAULT, type Clock } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import type { ApplicantResponse } from './applicant-response.js';
import { hasLapsed } from '../cases/account.js';
import { ACCOUNT_LAPSED, ACCOUNT_REVOKED, nextStep, type Folded, type NextStep } from './next-step.js';
import { progressOf } from './progress.js';
import { officialMessage, toldDecision } from './official-message.js';
import { receiptOf } from './receipt.js';
import { correctionForm } from './correction-form.js';
import { RenewalService } from './renewal/renewal.service.js';

const certificateOf = ({ issuedAt, validUntil, ended }: AccountView) => ({
  issuedAt,
  validUntil: validUntil ?? null,
  revokedAt: ended?.at ?? null,
});

/** A case as its applicant sees it: where it is, whose turn, and the one next thing. Nobody of the office is named. */
@Injectable()
export class ApplicantViewService {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(CLOCK) private readonly now: Clock,
    private readonly cases: Cases,
    private readonly accessLog: AccessLog,
    private readonly renewals: RenewalService,
    private readonly office: Office,
  ) {}

  async read(caseId: string, minSeq: number | undefined): Promise<ApplicantResponse> {
    const { vault, settings, now } = this;
    const { state, timeline, caseNumber, seq } = await this.cases.view(caseId, minSeq);
    if (state.status === 'new') throw new Problem('unknown-case');
    const { dataVersion } = state.facts;
    const applicant = await vault.applicant(caseId, dataVersion);
    // Erased since the link was opened.
    if (!applicant) throw linkProblem('link-invalid');
    const folded = { state, timeline };
    const account = await this.log.account(caseId);
    const at = now().toISOString();
    const allowedNow = allowed(state, { actor: applicantActor, ownCase: 'yes' }, at);
    return {
      procedure: state.facts.procedure,
      caseNumber,
      seq,
      dataVersion,
      open: isOpen(state),
      name: applicant.name,
      maskedNik: maskNik(applicant.nik),
      standing: isClosed(state)
        ? standingOf(state)
        : `Langkah ${state.step} dari ${sopOf(state.facts.procedure).steps.length}: ${titleOf(state)}`,
      turn: turnFor(state),
      steps: progressOf(folded),
      next: this.ofAccount(account) ?? nextStep(folded, settings.case, at),
      allowed: [...allowedNow],
      said: await this.said(caseId, folded),
      correction: allowedNow.includes('correct') ? await this.correction(caseId, state, applicant) : null,
      receipt: receiptOf(state),
      certificate: account ? certificateOf(account) : null,
      renewal: account ? await this.renewal(caseId, applicant) : null,
      successorLink: state.status === 'superseded' ? await this.successorLink(caseId) : null,
    };
  }

  /** What holds of whoever had an account, wherever the case that made it stands. */
  private ofAccount(account: AccountView | undefined): NextStep | undefined {
    if (account?.ended) return ACCOUNT_REVOKED;
    return account && hasLapsed(account, this.now()) ? ACCOUNT_LAPSED : undefined;
  }

  private async renewal(caseId: string, applicant: Applicant): Promise<ApplicantResponse['renewal']> {
    const ending = await this.renewals.ending(caseId, applicant);
    return ending ? { ...ending, stated: [...ending.stated] } : null;
  }

  private async said(caseId: string, folded: Folded) {
    const decision = toldDecision(folded);
    if (!decision) return null;
    const { noteRef } = decision;
    const notes = await this.vault.readNotes(caseId, noteRef === undefined ? [] : [noteRef]);
    return officialMessage(decision, noteRef === undefined ? undefined : notes.get(noteRef));
  }

  private async correction(caseId: string, state: SubmittedCase, applicant: Applicant) {
    if (state.status !== 'returned') return null;
    const { vault, settings, office } = this;
    const { fields, facts } = state;
    if (fields.includes('nik')) {
      await this.accessLog.looked(applicantCaller(caseId), 'nik', caseId);
    }
    const letter = fields.includes('letter') ? await vault.letterFacts(caseId, facts.dataVersion) : undefined;
    return correctionForm(fields, applicant, letter, { ...settings, units: office.openUnits });
  }

  /**
   * Only where the correction came by this very link: whoever an operator corrected the NIK for may be another person
   * than the one who got this link's mail.
   */
  private async successorLink(caseId: string): Promise<string | null> {
    const { vault, log, settings, now } = this;
    const events = await log.eventsOf(caseId);
    const end = events.find((event) => event.type === 'Superseded');
    if (end?.actor.post !== applicantActor.post) return null;
    const { successor } = end.data;
    if ((await vault.entry(successor))?.status === 'erased') return null;
    return vault.applicantLink(successor, new Date(now().getTime() + settings.linkLife));
  }
}

const titleOf = ({ step, facts }: SubmittedCase): string => sopStep(facts.procedure, step).title;

function turnFor(state: SubmittedCase): ApplicantResponse['turn'] {
  const turn = turnOf(state);
  if (!turn) return null;
  const { waitingOn, since } = turn;
  return { waitingOn, title: waitingOn === 'pemohon' ? 'Anda' : POST_TITLES[waitingOn], since };
}
