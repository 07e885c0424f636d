# The commands people type. `make help` lists them.

# What the C libraries and tools are called in Debian.
PACKAGES = libevent-dev libisal-dev libmicrohttpd-dev libprotobuf-c-dev librocksdb-dev \
	libssl-dev libwslay-dev libzstd-dev protobuf-c-compiler
SWIFT_VERSION_MIN = 6.2

# An import that Package.swift does not list for its target is an error.
SWIFT_FLAGS = --explicit-target-dependency-import-check error

.PHONY: help deps build test bench sim up down format lint

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps: ## Install the Debian packages that are missing; check the Swift version
	@cluster/deps $(SWIFT_VERSION_MIN) $(PACKAGES)

build: deps ## Build both programs, optimised, into .build/release
	swift build -c release $(SWIFT_FLAGS) --product cairn
	swift build -c release $(SWIFT_FLAGS) --product cairn-sim

test: deps ## Build everything and run all tests
	swift build --build-tests $(SWIFT_FLAGS)
	swift test --skip-build

bench: deps ## Measure the parts beside their peers (BENCH="loop http" picks some)
	swift build -c release $(SWIFT_FLAGS) --product cairn-bench
	.build/release/cairn-bench $(BENCH)

format: ## Lay out the Swift code
	swift format -i -r -p Package.swift Sources Simulation Tests

lint: deps ## Check layout
	swift format lint --strict -r -p Package.swift Sources Simulation Tests
