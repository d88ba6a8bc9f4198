#!/bin/sh
# Certificates of the TLS tests, good for a hundred years and for nothing else: a CA, a server on 127.0.0.1, a client; and one that has expired.
set -e
cd "$(dirname "$0")"
new='-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'
openssl req -x509 $new -days 36500 -subj '/CN=test CA' -keyout ca.key -out ca.pem
for name in server client; do
  openssl req $new -subj "/CN=$name" -keyout $name.key -out $name.csr
  printf 'subjectAltName=IP:127.0.0.1,DNS:bot.test' > san
  openssl x509 -req -days 36500 -in $name.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile san -out $name.pem
done
openssl req $new -subj '/CN=expired' -keyout expired.key -out expired.csr
openssl x509 -req -days -1 -in expired.csr -signkey expired.key -extfile san -out expired.pem
rm -f ca.key ca.srl san *.csr
