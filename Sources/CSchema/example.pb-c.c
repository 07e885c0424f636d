/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: example.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "example.pb-c.h"
void   cairn__example__init
                     (Cairn__Example         *message)
{
  static const Cairn__Example init_value = CAIRN__EXAMPLE__INIT;
  *message = init_value;
}
size_t cairn__example__get_packed_size
                     (const Cairn__Example *message)
{
  assert(message->base.descriptor == &cairn__example__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__example__pack
                     (const Cairn__Example *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__example__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__example__pack_to_buffer
                     (const Cairn__Example *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__example__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Example *
       cairn__example__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Example *)
     protobuf_c_message_unpack (&cairn__example__descriptor,
                                allocator, len, data);
}
void   cairn__example__free_unpacked
                     (Cairn__Example *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__example__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__nothing__init
                     (Cairn__Nothing         *message)
{
  static const Cairn__Nothing init_value = CAIRN__NOTHING__INIT;
  *message = init_value;
}
size_t cairn__nothing__get_packed_size
                     (const Cairn__Nothing *message)
{
  assert(message->base.descriptor == &cairn__nothing__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__nothing__pack
                     (const Cairn__Nothing *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__nothing__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__nothing__pack_to_buffer
                     (const Cairn__Nothing *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__nothing__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Nothing *
       cairn__nothing__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Nothing *)
     protobuf_c_message_unpack (&cairn__nothing__descriptor,
                                allocator, len, data);
}
void   cairn__nothing__free_unpacked
                     (Cairn__Nothing *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__nothing__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__example__field_descriptors[12] =
{
  {
    "flag",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__Example, flag),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "small",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_INT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__Example, small),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "signed_number",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_SINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Example, signed_number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "hash",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Example, hash),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "maybe_flag",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__Example, has_maybe_flag),
    offsetof(Cairn__Example, maybe_flag),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "maybe_number",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__Example, has_maybe_number),
    offsetof(Cairn__Example, maybe_number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "maybe_text",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Example, maybe_text),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "maybe_bytes",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__Example, has_maybe_bytes),
    offsetof(Cairn__Example, maybe_bytes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "maybe_outcome",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_ENUM,
    offsetof(Cairn__Example, has_maybe_outcome),
    offsetof(Cairn__Example, maybe_outcome),
    &cairn__outcome__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "pieces",
    10,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__Example, n_pieces),
    offsetof(Cairn__Example, pieces),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "one",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__Example, one_or_other_case),
    offsetof(Cairn__Example, one),
    &cairn__detail__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "other",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__Example, one_or_other_case),
    offsetof(Cairn__Example, other),
    &cairn__nothing__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__example__field_indices_by_name[] = {
  0,   /* field[0] = flag */
  3,   /* field[3] = hash */
  7,   /* field[7] = maybe_bytes */
  4,   /* field[4] = maybe_flag */
  5,   /* field[5] = maybe_number */
  8,   /* field[8] = maybe_outcome */
  6,   /* field[6] = maybe_text */
  10,   /* field[10] = one */
  11,   /* field[11] = other */
  9,   /* field[9] = pieces */
  2,   /* field[2] = signed_number */
  1,   /* field[1] = small */
};
static const ProtobufCIntRange cairn__example__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 12 }
};
const ProtobufCMessageDescriptor cairn__example__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Example",
  "Example",
  "Cairn__Example",
  "cairn",
  sizeof(Cairn__Example),
  12,
  cairn__example__field_descriptors,
  cairn__example__field_indices_by_name,
  1,  cairn__example__number_ranges,
  (ProtobufCMessageInit) cairn__example__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__nothing__field_descriptors NULL
#define cairn__nothing__field_indices_by_name NULL
#define cairn__nothing__number_ranges NULL
const ProtobufCMessageDescriptor cairn__nothing__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Nothing",
  "Nothing",
  "Cairn__Nothing",
  "cairn",
  sizeof(Cairn__Nothing),
  0,
  cairn__nothing__field_descriptors,
  cairn__nothing__field_indices_by_name,
  0,  cairn__nothing__number_ranges,
  (ProtobufCMessageInit) cairn__nothing__init,
  NULL,NULL,NULL    /* reserved[123] */
};
