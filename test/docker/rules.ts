import type { ComposeFile, Service } from './compose-file.js';

type Rule = (service: Service, name: string, file: ComposeFile) => readonly (string | false | undefined)[];

/** A job runs to its end: it needs no healthcheck, and others wait for its success. */
export const isJob = (service: Service): boolean => service.restart === 'no';

const SECRET_NAME = /(PASSWORD|PASSWD|_PWD|SECRET|TOKEN|_KEY|API_KEY)$/;
/** An identifier at SI ASN that goes into a header beside the token; SIASN_CONSUMER_SECRET is its secret. */
const NO_SECRET = ['SIASN_CONSUMER_KEY'];

const imagePinned: Rule = ({ image = '' }) => {
  const tag = /:([\w.-]+)(@sha256:[0-9a-f]{64})?$/.exec(image)?.[1] ?? '';
  return [!/\d+\.\d+/.test(tag) && `image "${image}" is not pinned by version`];
};

const hardened: Rule = (service) => [
  !/^[1-9]\d*:[1-9]\d*$/.test(service.user ?? '') && 'runs as root, or as a user that is no number',
  service.read_only !== true && 'its root file system can be written',
  service.privileged === true && 'is privileged',
  !service.cap_drop?.includes('ALL') && 'keeps capabilities',
  !service.security_opt?.includes('no-new-privileges:true') && 'may gain privileges',
  ...(service.volumes ?? []).map(
    (volume) => volume.startsWith('.') && !volume.endsWith(':ro') && `can write the host's ${volume}`,
  ),
  service.volumes?.some((volume) => volume.includes('docker.sock')) && 'holds the engine',
];

const noSecretInEnvironment: Rule = ({ environment = {} }) =>
  Object.entries(environment).map(
    ([name, value]) =>
      value !== '' &&
      ((SECRET_NAME.test(name) && !NO_SECRET.includes(name)) || /:\/\/[^/@\s]+:[^/@\s]+@/.test(value)) &&
      `${name} is a secret in the environment`,
  );

const secretsMounted: Rule = ({ environment = {}, secrets = [] }, _name, file) => [
  ...secrets.map((secret) => !file.secrets[secret] && `secret ${secret} is not declared`),
  ...Object.entries(environment).map(([name, value]) => {
    const secret = /^\/run\/secrets\/(\w+)$/.exec(value)?.[1];
    return secret && !secrets.includes(secret) && `${name} names a secret that is not mounted`;
  }),
];

const limited: Rule = ({ deploy }) => [
  !deploy?.resources?.limits?.cpus && 'has no limit of CPU',
  !deploy?.resources?.limits?.memory && 'has no limit of memory',
];

const placed: Rule = ({ networks, network_mode, ports = [] }, _name, file) => [
  !networks && !network_mode && 'is in the default network',
  ports.length > 0 &&
    networks?.every((network) => file.networks[network]?.internal) &&
    'publishes a port in vain: all its networks are internal',
  ...ports.map((port) => !/^127\.0\.0\.1:/.test(port) && `publishes ${port} to the world by default`),
];

const waitsRightly: Rule = ({ depends_on = {} }, _name, file) =>
  Object.entries(depends_on).map(([other, { condition }]) => {
    const target = file.services[other];
    if (!target) return `waits for ${other}, which does not exist`;
    const wanted = isJob(target) ? 'service_completed_successfully' : 'service_healthy';
    return condition !== wanted && `waits for ${other} by ${condition}, not by ${wanted}`;
  });

/** `targetsWithHealthcheck`: stages of the Dockerfile that bring one. */
export function findings(file: ComposeFile, targetsWithHealthcheck: readonly string[]): string[] {
  const watched: Rule = (service) => [
    !isJob(service) &&
      !service.healthcheck?.test &&
      !targetsWithHealthcheck.includes(service.build?.target ?? '') &&
      'has no healthcheck',
  ];
  const rules = [
    imagePinned,
    hardened,
    noSecretInEnvironment,
    secretsMounted,
    limited,
    placed,
    waitsRightly,
    watched,
  ];
  return Object.entries(file.services).flatMap(([name, service]) =>
    rules
      .flatMap((rule) => rule(service, name, file))
      .filter((finding): finding is string => typeof finding === 'string' && finding !== '')
      .map((finding) => `${name}: ${finding}`),
  );
}
