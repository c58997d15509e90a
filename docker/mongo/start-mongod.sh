#!/bin/sh
# A secret keeps the mode of its file on the host, and mongod takes a key only when nobody else can read it.
set -eu

install -m 0400 /run/secrets/mongo_keyfile /tmp/keyfile
exec mongod --replSet rs0 --keyFile /tmp/keyfile --dbpath /data/db --bind_ip_all --nounixsocket \
  --wiredTigerCacheSizeGB "$WIREDTIGER_CACHE_GB"
