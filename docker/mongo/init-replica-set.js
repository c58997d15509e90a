/**
 * For mongosh, safe to repeat: starts the replica set, makes the administrator, and brings roles and users to what
 * privileges.cjs and the secrets say; so it also rotates the apps' passwords. It runs in the network of mongo-1,
 * because a MongoDB without users lets itself be set up from its own machine only.
 */
const { readFileSync } = require('node:fs');
const { roles } = require('/opt/tte/privileges.cjs');

const MEMBERS = ['mongo-1:27017', 'mongo-2:27017', 'mongo-3:27017'];
const ALREADY_INITIALIZED = 23;
const ADMIN_ROLES = ['userAdminAnyDatabase', 'clusterAdmin', 'backup', 'restore'];

const secret = (name) => readFileSync(`/run/secrets/${name}`, 'utf8').trim();
const password = secret('mongo_admin_password');

/** User and password stand once, in the address that the app itself uses. */
function credentials(uri) {
  const match = /^mongodb:\/\/([^:@/]+):([^@/]+)@/.exec(uri);
  if (!match) throw new Error('A MongoDB address must begin with mongodb://user:password@');
  return { user: decodeURIComponent(match[1]), pwd: decodeURIComponent(match[2]) };
}

function isSetUp(local) {
  try {
    return local.auth('admin', password).ok === 1;
  } catch {
    return false;
  }
}

function setUp(local) {
  const members = MEMBERS.map((host, _id) => ({ _id, host, priority: _id === 0 ? 2 : 1 }));
  try {
    local.adminCommand({ replSetInitiate: { _id: 'rs0', members } });
  } catch (error) {
    if (error.code !== ALREADY_INITIALIZED) throw error;
  }
  for (let left = 120; !local.hello().isWritablePrimary; left -= 1) {
    if (left === 0) throw new Error('mongo-1 did not become primary');
    sleep(500);
  }
  local.createUser({ user: 'admin', pwd: password, roles: ADMIN_ROLES });
}

const local = connect('mongodb://127.0.0.1:27017/admin?directConnection=true');
if (!isSetUp(local)) setUp(local);

const address = `mongodb://admin:${encodeURIComponent(password)}@${MEMBERS.join(',')}/admin?replicaSet=rs0`;
const admin = connect(address);
for (const [app, privileges] of Object.entries(roles)) {
  const role = `tte_${app}`;
  if (admin.getRole(role)) admin.updateRole(role, { privileges, roles: [] });
  else admin.createRole({ role, privileges, roles: [] });
  const { user, pwd } = credentials(secret(`mongodb_uri_${app}`));
  if (admin.getUser(user)) admin.updateUser(user, { pwd, roles: [role] });
  else admin.createUser({ user, pwd, roles: [role] });
  print(`${user}: ${role}`);
}
