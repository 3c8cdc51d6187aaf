#!/usr/bin/env bash
# Has afl-fuzz look for inputs of a target that go new ways through the library: guided.sh TARGET SECONDS
# What it keeps is in artifacts/fuzz/TARGET/found: a second run goes on from there. Needs afl-fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."

target=$1
seconds=$2
folder=artifacts/fuzz/$target
project=tests/MetaAi.Facts.Fuzz

# A program and a library of its own for each target: two can run at a time.
rm -rf "$folder/program" "$folder/seeds"
dotnet publish $project -c Release -o "$folder/program" -v q
fuzz() { dotnet "$folder/program/MetaAi.Facts.Fuzz.dll" "$@"; }
fuzz seeds "$target" "$folder/seeds"
fuzz words "$folder/words.dict"
dotnet $project/bin/Release/net10.0/MetaAi.Facts.Fuzz.dll instrument "$folder/program"

# The program is dotnet, which cannot be looked into; only what the library counts is looked at.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_AUTORESUME=1 AFL_NO_UI=1
export AFL_FORKSRV_INIT_TMOUT=120000 DOTNET_TieredPGO=0

afl-fuzz -i "$folder/seeds" -o "$folder/found" -x "$folder/words.dict" -V "$seconds" -t 10000 -m none -- \
  dotnet "$folder/program/MetaAi.Facts.Fuzz.dll" guided "$target" > "$folder/log"

grep -E "^(run_time|execs_done|execs_per_sec|corpus_found|edges_found|stability|saved_crashes|saved_hangs) " "$folder/found/default/fuzzer_stats"

echo "what is wrong with what it kept:"
find "$folder/found/default/crashes" "$folder/found/default/hangs" -name 'id:*' -print0 | xargs -0 -r dotnet $project/bin/Release/net10.0/MetaAi.Facts.Fuzz.dll replay "$target"
