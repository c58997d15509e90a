import { Injectable } from '@nestjs/common';
import { Subject, type Observable } from 'rxjs';

/** A case that has moved on, and how far. */
export interface CaseChange {
  readonly caseId: string;
  readonly seq: number;
}

/** Cases that move on by what passes through this process. Others do so, too: who wants to know all looks themselves. */
@Injectable()
export class CaseChanges {
  readonly #changes = new Subject<CaseChange>();

  get seen(): Observable<CaseChange> {
    return this.#changes;
  }

  tell(change: CaseChange): void {
    this.#changes.next(change);
  }
}
