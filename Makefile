# The commands people type.

# --- schema ---------------------------------------------------------------------------------

# Writes protobuf-c's C and the Swift layer over it from the .proto files; all of it is checked in.
# Written below SCHEMA_ROOT, so that `schema-check` can write it elsewhere and compare.
SCHEMA_ROOT = .
SCHEMA_PROTO = Sources/Schema/Proto
SCHEMA_C = $(SCHEMA_ROOT)/Sources/CSchema
SCHEMA_SWIFT = $(SCHEMA_ROOT)/Sources/Schema/Generated

.PHONY: schema
schema:
	@rm -rf $(SCHEMA_C) $(SCHEMA_SWIFT)
	@mkdir -p .build $(SCHEMA_C)/include $(SCHEMA_SWIFT)
	protoc-c --proto_path=$(SCHEMA_PROTO) --c_out=$(SCHEMA_C) \
	    --include_source_info --descriptor_set_out=.build/schema.descriptors \
	    $(SCHEMA_PROTO)/*.proto
	@sed -i '1s|.*|/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */|' \
	    $(SCHEMA_C)/*.pb-c.*
	@mv $(SCHEMA_C)/*.pb-c.h $(SCHEMA_C)/include/
	swift run --quiet schema-generator .build/schema.descriptors $(SCHEMA_SWIFT)
	@swift format --in-place $(SCHEMA_SWIFT)/*.swift

# Fails if the checked-in files are not what the .proto files say, or if the generator lets through
# a file that it must refuse: Tests/SchemaTests/Refused, each with the reason in its first line.
.PHONY: schema-check
schema-check:
	@$(MAKE) --no-print-directory schema SCHEMA_ROOT=.build/schema-check
	@diff -r .build/schema-check/Sources/CSchema Sources/CSchema && \
	 diff -r .build/schema-check/Sources/Schema/Generated Sources/Schema/Generated || \
	 { echo 'The generated files differ from Sources/Schema/Proto: run `make schema`.' >&2; exit 1; }
	@for file in Tests/SchemaTests/Refused/*.proto; do \
	    protoc-c --proto_path=Tests/SchemaTests/Refused --include_source_info \
	        --descriptor_set_out=.build/refused.descriptors $$file || exit 1; \
	    reason=$$(swift run --quiet --skip-build schema-generator .build/refused.descriptors \
	        .build/schema-check 2>&1); \
	    [ "// Refused: $${reason#schema: }" = "$$(head -n 1 $$file)" ] || \
	    { echo "$$file: the generator says '$$reason'" >&2; exit 1; }; \
	done

# --- fuzz -----------------------------------------------------------------------------------

# Runs each fuzz target for SECONDS, from the inputs in Tests/Fuzz/Corpus and those of earlier runs
# (.build/fuzz-corpus). An input that crashes a target is kept in .build and named on the screen;
# give it to the target as its only argument to see it again. Package.swift says how to add one.
SECONDS = 60
FUZZ_TARGETS = $(notdir $(wildcard Tests/Fuzz/Corpus/*))
# lld, because gold refuses libFuzzer. Assertions stay on.
FUZZ_FLAGS = -c release --scratch-path .build/fuzz -Xswiftc -use-ld=lld \
    -Xswiftc -sanitize=fuzzer,address -Xswiftc -parse-as-library \
    -Xswiftc -assert-config -Xswiftc Debug -Xcc -fsanitize=fuzzer-no-link,address

.PHONY: fuzz
fuzz:
	@for name in $(FUZZ_TARGETS); do \
	    CAIRN_FUZZ=1 swift build $(FUZZ_FLAGS) --product $${name}Fuzz || exit 1; \
	    mkdir -p .build/fuzz-corpus/$$name; \
	    .build/fuzz/release/$${name}Fuzz .build/fuzz-corpus/$$name Tests/Fuzz/Corpus/$$name \
	        -max_total_time=$(SECONDS) -timeout=10 -rss_limit_mb=2048 \
	        -artifact_prefix=.build/fuzz-finding-$$name- || exit 1; \
	done
