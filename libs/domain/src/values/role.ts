/** The posts of the SOP's flow chart that decide, in the order in which a letter passes them. */
export const LEVELS = ['kapusdatin', 'kabid', 'kasubbid', 'verifikator'] as const;
export type Level = (typeof LEVELS)[number];

/** Everyone who can stand behind an event. `sistem` and `bsre` are machines. */
export type Post = Level | 'operator' | 'pemohon' | 'sistem' | 'bsre';

/** The posts of people, who give commands; the others are machines. */
export const PERSON_POSTS = [...LEVELS, 'operator', 'pemohon'] as const satisfies readonly Post[];

/**
 * Roles without a post on the flow chart: who looks, who administers, and who answers for the protection of personal
 * data (Pasal 53 of UU 27/2022).
 */
export const SIDE_ROLES = ['auditor', 'admin', 'pelindung-data'] as const;
export type SideRole = (typeof SIDE_ROLES)[number];

/** Roles that a token may carry: the posts of people in the office, and those beside them. */
export const ROLES = ['operator', ...LEVELS, ...SIDE_ROLES] as const;
export type Role = (typeof ROLES)[number];

/** How a person holds a post: their own, for an absent official (Plh), or while it is vacant (Plt). */
export type Capacity = 'definitif' | 'plh' | 'plt';

/** A stand-in's authority, as the gateway resolved it; its period is judged by the workflow's time. */
export interface Mandate {
  readonly id: string;
  /** ISO 8601, inclusive. */
  readonly from: string;
  /** ISO 8601, exclusive. */
  readonly until: string;
  /** Says expressly that the holder may decide at two levels of one case. */
  readonly twoLevels?: boolean;
  /** Codes of the organisational units whose cases it covers; without them, all. */
  readonly units?: readonly string[];
  /** ISO 8601: when the gateway last saw that it was not revoked; a decision carries it. */
  readonly confirmedAt?: string;
}

/** Who acts: a subject id of the staff directory, never a name. */
export interface Actor {
  readonly subject: string;
  readonly post: Post;
  readonly capacity?: Capacity;
  readonly mandate?: Mandate;
}

export const isLevel = (post: Post): post is Level => (LEVELS as readonly string[]).includes(post);

/** Names of the posts as the SOP writes them. */
export const POST_TITLES: Record<Post, string> = {
  kapusdatin: 'Kapusdatin',
  kabid: 'Kabid Jementa Sis Ap',
  kasubbid: 'Kasubbid Banglola Siska',
  verifikator: 'Verifikator',
  operator: 'Operator',
  pemohon: 'Pemohon',
  sistem: 'Sistem',
  bsre: 'BSrE',
};

const PREFIXES: Record<Capacity, string> = { definitif: '', plh: 'Plh. ', plt: 'Plt. ' };

/** The post of an actor as records write it, a stand-in's with its prefix: "Plh. Kabid Jementa Sis Ap". */
export const titleOf = ({ post, capacity = 'definitif' }: Pick<Actor, 'post' | 'capacity'>): string =>
  `${PREFIXES[capacity]}${POST_TITLES[post]}`;
