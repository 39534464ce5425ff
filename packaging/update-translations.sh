#!/bin/bash
# Brings the strings of the sources into translations/lodestar_*.ts; strings that are gone are dropped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate="$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)"
for language in en id pl fa zh_CN; do
    plural=
    [ "$language" = en ] && plural=-pluralonly # the sources are English; only their counted words need forms
    # shellcheck disable=SC2086
    "$lupdate" $plural -silent -I . -locations none -no-obsolete core ui app \
        -source-language en -target-language "$language" -ts "translations/lodestar_$language.ts"
done
