import { Injectable } from '@nestjs/common';
import { Subject, type Observable } from 'rxjs';

/** A case that has moved on, and how far. */
export interface Move {
  readonly registrationId: string;
  readonly seq: number;
}

/** Cases that move on by what passes through this process. Others do so, too: who wants to know all looks themselves. */
@Injectable()
export class Moves {
  readonly #moves = new Subject<Move>();

  get seen(): Observable<Move> {
    return this.#moves;
  }

  tell(move: Move): void {
    this.#moves.next(move);
  }
}
