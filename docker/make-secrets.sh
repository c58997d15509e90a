#!/usr/bin/env bash
# Makes what can be made by chance, one file a secret, and empty files for what others give; never overwrites.
#   docker/make-secrets.sh /etc/registrasi-tte/secrets
set -euo pipefail

folder=${1:?usage: make-secrets.sh FOLDER}
# The folder keeps other users of the host out; the files are readable so that each container's own user can.
mkdir -p "$folder"
chmod 0700 "$folder"
umask 022

put() {
  [ -e "$folder/$1" ] || printf '%s\n' "$2" >"$folder/$1"
}

members=mongo-1:27017,mongo-2:27017,mongo-3:27017
for name in postgres_admin_password temporal_db_password mongo_admin_password vault_index_secret applicant_link_secret; do
  put "$name" "$(openssl rand -hex 32)"
done
put vault_master_key "$(openssl rand -base64 32)"
put session_key "$(openssl rand -base64 32)"
put vapid_private_key "$(openssl rand -base64 32)"
put audit_key "$(openssl rand -base64 32)"
put audit_key_retired ''
put audit_bucket_secret ''
put session_key_retired ''
put mongo_keyfile "$(openssl rand -base64 756)"
for app in gateway worker; do
  put "mongodb_uri_$app" "mongodb://tte_$app:$(openssl rand -hex 32)@$members/tte?replicaSet=rs0&authSource=admin&w=majority"
done
for name in oidc_client_secret bsre_password siasn_consumer_secret siasn_password simpeg_token smtp_url; do
  [ -e "$folder/$name" ] || : >"$folder/$name"
  [ -s "$folder/$name" ] || echo "to be filled in: $folder/$name"
done
