# The commands people type. `make help` lists them.

# What the C libraries and tools are called in Debian.
PACKAGES = libevent-dev libisal-dev libmicrohttpd-dev libprotobuf-c-dev librocksdb-dev \
	libssl-dev libwslay-dev libzstd-dev protobuf-c-compiler
SWIFT_VERSION_MIN = 6.2

# An import that Package.swift does not list for its target is an error.
SWIFT_FLAGS = --explicit-target-dependency-import-check error
SWIFT_SOURCES = Package.swift Sources Simulation Tests

# How many tests run at once. Without a bound all of them do, and those that hold a deadline
# against a client or a peer starve each other.
TEST_WIDTH = SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=4

.PHONY: help deps build test sim-check fuzz kill sim mutants chaos bench up down deb \
	deployment-check schema schema-check format lint

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## Install the Debian packages that are missing; check the Swift version
	@cluster/deps $(SWIFT_VERSION_MIN) $(PACKAGES)

build: deps ## Build both programs, optimised, into .build/release
	swift build -c release $(SWIFT_FLAGS) --product cairn
	swift build -c release $(SWIFT_FLAGS) --product cairn-sim

test: deps ## Build everything, run all tests, check the generated code
	swift build --build-tests $(SWIFT_FLAGS)
	@$(MAKE) --no-print-directory schema-check
	$(TEST_WIDTH) swift test --skip-build --skip RealNodesTests.KillSlowTests
	@$(MAKE) --no-print-directory sim-check

# Optimised, because unoptimised code runs a seed sixty times as long.
sim-check: deps ## Run 200 seeds and all regressions; do 50 seeds the same in two processes?
	swift build -c release $(SWIFT_FLAGS) --product cairn-sim
	.build/release/cairn-sim run --seeds 1..200 --brief
	@for name in first second; do \
	    .build/release/cairn-sim run --seeds 1..50 --brief --digests \
	        > .build/digests-$$name || exit 1; \
	    sed -i '/^[0-9]* [a-z]* [0-9a-f]*$$/!d' .build/digests-$$name; \
	done; \
	test -s .build/digests-first && cmp .build/digests-first .build/digests-second

# --- Longer hunts ---------------------------------------------------------------------------

# Runs each fuzz target for SECONDS, from the inputs in Tests/Fuzz/Corpus and those of earlier runs
# (.build/fuzz-corpus). An input that crashes a target is kept in .build and named on the screen;
# give it to the target as its only argument to see it again. Package.swift says how to add one.
SECONDS = 60
FUZZ_TARGETS = $(notdir $(wildcard Tests/Fuzz/Corpus/*))
# lld, because gold refuses libFuzzer. Assertions stay on. No Swift backtrace: under ASan it hangs,
# and libFuzzer prints one of its own.
FUZZ_FLAGS = -c release --scratch-path .build/fuzz -Xswiftc -use-ld=lld \
	-Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library \
	-Xswiftc -assert-config -Xswiftc Debug -Xcc -fsanitize=fuzzer-no-link,address

fuzz: deps ## Feed damaged input to every decoder (SECONDS=60 for each)
	@for name in $(FUZZ_TARGETS); do \
	    CAIRN_FUZZ=1 swift build $(FUZZ_FLAGS) --product $${name}Fuzz || exit 1; \
	    mkdir -p .build/fuzz-corpus/$$name; \
	    SWIFT_BACKTRACE=enable=no .build/fuzz/release/$${name}Fuzz \
	        .build/fuzz-corpus/$$name Tests/Fuzz/Corpus/$$name -max_total_time=$(SECONDS) \
	        -timeout=10 -rss_limit_mb=2048 -artifact_prefix=.build/fuzz-finding-$$name- || exit 1; \
	done

kill: deps ## Kill real nodes hundreds of times and look at what is left
	swift test $(SWIFT_FLAGS) --filter RealNodesTests.KillSlowTests

# SEEDS picks how far to go: of Raft cores alone first, then of whole nodes in the simulator.
SEEDS = 0..500

sim: deps ## Hunt with seeds in the simulator (SEEDS=0..500)
	swift build -c release $(SWIFT_FLAGS) --product cairn-sim
	.build/release/cairn-sim raft --seeds $(SEEDS)
	.build/release/cairn-sim run --seeds $(SEEDS)

# Simulation/Mutants/hunt says how; a mutant is a patch beside it.
mutants: SEEDS = 2000
mutants: deps ## Does the simulator find known bugs? (SEEDS=2000; MUTANTS="vote-twice …" picks some)
	@SEEDS=$(SEEDS) Simulation/Mutants/hunt $(MUTANTS)

# Real processes, killed, paused and cut off from each other while callers write down what they see;
# where namespaces can be made, in a network of their own. SEED= repeats the faults of a run.
MINUTES = 1

chaos: deps build ## Break a real cluster under load (MINUTES=1 NODES=3 SEED=…), then play out stories
	swift build -c release $(SWIFT_FLAGS) --product cairn-chaos
	.build/release/cairn-chaos run --for $(MINUTES)m --nodes $(NODES) $(if $(SEED),--seed $(SEED)) \
	    $$(cluster/lab check 2> /dev/null && echo --network lab)
	@for story in replace grow full-disk stalled-disk wrong-clock strangers; do \
	    .build/release/cairn-chaos $$story || exit 1; \
	done

bench: deps ## Measure the parts beside their peers (BENCH="loop http" picks some)
	swift build -c release $(SWIFT_FLAGS) --product cairn-bench
	.build/release/cairn-bench $(BENCH)

# --- A cluster on this machine --------------------------------------------------------------

NODES = 3

up: build ## Start a cluster of three nodes on loopback (NODES=3), or start it again
	@cluster/local up $(NODES)

down: ## Stop it; what it holds stays. `cluster/local` lists what else it does
	@cluster/local down

# --- For other machines ---------------------------------------------------------------------

deb: build ## Make a Debian package, in .build
	cluster/debian/build .build/release/cairn .build

deployment-check: ## Read through what cluster/ deploys, as far as this machine has readers for it
	@cluster/check

# --- Generated code and layout --------------------------------------------------------------

# Writes protobuf-c's C and the Swift layer over it from the .proto files; all of it is checked in.
# Written below SCHEMA_ROOT, so that `schema-check` can write it elsewhere and compare.
SCHEMA_ROOT = .
SCHEMA_PROTO = Sources/Schema/Proto
SCHEMA_C = $(SCHEMA_ROOT)/Sources/CSchema
SCHEMA_SWIFT = $(SCHEMA_ROOT)/Sources/Schema/Generated

schema: deps ## Write the code of all messages anew from Sources/Schema/Proto
	@rm -rf $(SCHEMA_C) $(SCHEMA_SWIFT)
	@mkdir -p .build $(SCHEMA_C)/include $(SCHEMA_SWIFT)
	protoc-c --proto_path=$(SCHEMA_PROTO) --c_out=$(SCHEMA_C) \
	    --include_source_info --descriptor_set_out=.build/schema.descriptors \
	    $(SCHEMA_PROTO)/*.proto
	@sed -i '1s|.*|/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */|' \
	    $(SCHEMA_C)/*.pb-c.*
	@mv $(SCHEMA_C)/*.pb-c.h $(SCHEMA_C)/include/
	swift run --quiet $(SWIFT_FLAGS) schema-generator .build/schema.descriptors $(SCHEMA_SWIFT)
	@swift format --in-place $(SCHEMA_SWIFT)/*.swift

schema-check: ## Fail if the checked-in code is not what Sources/Schema/Proto says
	@$(MAKE) --no-print-directory schema SCHEMA_ROOT=.build/schema-check
	@diff -r .build/schema-check/Sources/CSchema Sources/CSchema && \
	 diff -r .build/schema-check/Sources/Schema/Generated Sources/Schema/Generated || \
	 { echo 'The generated files differ from Sources/Schema/Proto: run `make schema`.' >&2; exit 1; }

format: ## Lay out the Swift code
	swift format -i -r -p $(SWIFT_SOURCES)

lint: ## Check layout, and that each mutant still fits the code
	swift format lint --strict -r -p $(SWIFT_SOURCES)
	@for patch in Simulation/Mutants/*.patch Simulation/Mutants/unfound/*.patch; do \
	    git apply --check "$$patch" && for field in Bug Layer Checker Hunt; do \
	        sed '/^--- /q' "$$patch" | grep -q "^$$field: " || \
	        { echo "$$patch: no line \"$$field: …\"" >&2; exit 1; }; \
	    done || exit 1; \
	done
