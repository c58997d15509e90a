import { Injectable } from '@nestjs/common';
import type { OrderedTask } from '@tte/event-log';
import { overdueFrom } from '../registrations/reading/case-view.js';
import { TheWorld, type World } from '../world.js';

/** An open task, and where the office owes it, the instant (ISO 8601) from which it is overdue. */
export type OpenTask = OrderedTask & { readonly overdueAt?: string };

/** How old the board may be, counted from when its reading began. */
const FRESH_MS = 1_000;

/** All open tasks in memory, read again when they are asked for and have become old; whoever asks meanwhile shares that. */
@Injectable()
export class TaskBoard {
  #reading: Promise<readonly OpenTask[]> | undefined;
  #begunAt = 0;
  #known: ReadonlyMap<string, OpenTask> = new Map();

  constructor(@TheWorld() private readonly world: World) {}

  /** What waits for officials, what is due first comes first. @throws LogError `store-unavailable` */
  tasks(): Promise<readonly OpenTask[]> {
    const now = performance.now();
    if (this.#reading && now - this.#begunAt < FRESH_MS) return this.#reading;
    this.#begunAt = now;
    const reading = this.read();
    this.#reading = reading;
    void reading.catch(() => {
      if (this.#reading === reading) this.#reading = undefined;
    });
    return reading;
  }

  private async read(): Promise<readonly OpenTask[]> {
    const tasks = (await this.world.log.tasks()).map((task) => this.opened(task));
    this.#known = new Map(tasks.map((task) => [task.registrationId, task]));
    return tasks;
  }

  /** The office calendar is asked once per task: one of the same `seq` waits since the same instant. */
  private opened(task: OrderedTask): OpenTask {
    if (task.dueAt === undefined) return task;
    const known = this.#known.get(task.registrationId);
    const overdueAt = known?.seq === task.seq ? known.overdueAt : undefined;
    return { ...task, overdueAt: overdueAt ?? overdueFrom(task, this.world.settings.case.office) };
  }
}
