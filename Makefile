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

# Fails if the checked-in files are not what the .proto files say.
.PHONY: schema-check
schema-check:
	@$(MAKE) --no-print-directory schema SCHEMA_ROOT=.build/schema-check
	@diff -r .build/schema-check/Sources/CSchema Sources/CSchema && \
	 diff -r .build/schema-check/Sources/Schema/Generated Sources/Schema/Generated || \
	 { echo 'The generated files differ from Sources/Schema/Proto: run `make schema`.' >&2; exit 1; }
