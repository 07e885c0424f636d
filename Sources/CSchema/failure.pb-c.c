/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: failure.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "failure.pb-c.h"
void   cairn__failure__init
                     (Cairn__Failure         *message)
{
  static const Cairn__Failure init_value = CAIRN__FAILURE__INIT;
  *message = init_value;
}
size_t cairn__failure__get_packed_size
                     (const Cairn__Failure *message)
{
  assert(message->base.descriptor == &cairn__failure__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__failure__pack
                     (const Cairn__Failure *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__failure__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__failure__pack_to_buffer
                     (const Cairn__Failure *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__failure__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Failure *
       cairn__failure__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Failure *)
     protobuf_c_message_unpack (&cairn__failure__descriptor,
                                allocator, len, data);
}
void   cairn__failure__free_unpacked
                     (Cairn__Failure *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__failure__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__detail__init
                     (Cairn__Detail         *message)
{
  static const Cairn__Detail init_value = CAIRN__DETAIL__INIT;
  *message = init_value;
}
size_t cairn__detail__get_packed_size
                     (const Cairn__Detail *message)
{
  assert(message->base.descriptor == &cairn__detail__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__detail__pack
                     (const Cairn__Detail *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__detail__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__detail__pack_to_buffer
                     (const Cairn__Detail *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__detail__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Detail *
       cairn__detail__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Detail *)
     protobuf_c_message_unpack (&cairn__detail__descriptor,
                                allocator, len, data);
}
void   cairn__detail__free_unpacked
                     (Cairn__Detail *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__detail__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__failure__field_descriptors[6] =
{
  {
    "code",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Failure, code),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "message",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Failure, message),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "outcome",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__Failure, outcome),
    &cairn__outcome__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "details",
    4,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__Failure, n_details),
    offsetof(Cairn__Failure, details),
    &cairn__detail__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "retry_after",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__Failure, has_retry_after),
    offsetof(Cairn__Failure, retry_after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "trace",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__Failure, has_trace),
    offsetof(Cairn__Failure, trace),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__failure__field_indices_by_name[] = {
  0,   /* field[0] = code */
  3,   /* field[3] = details */
  1,   /* field[1] = message */
  2,   /* field[2] = outcome */
  4,   /* field[4] = retry_after */
  5,   /* field[5] = trace */
};
static const ProtobufCIntRange cairn__failure__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__failure__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Failure",
  "Failure",
  "Cairn__Failure",
  "cairn",
  sizeof(Cairn__Failure),
  6,
  cairn__failure__field_descriptors,
  cairn__failure__field_indices_by_name,
  1,  cairn__failure__number_ranges,
  (ProtobufCMessageInit) cairn__failure__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__detail__field_descriptors[2] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Detail, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "value",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Detail, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__detail__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = value */
};
static const ProtobufCIntRange cairn__detail__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__detail__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Detail",
  "Detail",
  "Cairn__Detail",
  "cairn",
  sizeof(Cairn__Detail),
  2,
  cairn__detail__field_descriptors,
  cairn__detail__field_indices_by_name,
  1,  cairn__detail__number_ranges,
  (ProtobufCMessageInit) cairn__detail__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__outcome__enum_values_by_number[2] =
{
  { "OUTCOME_NOT_DONE", "CAIRN__OUTCOME__OUTCOME_NOT_DONE", 1 },
  { "OUTCOME_UNKNOWN", "CAIRN__OUTCOME__OUTCOME_UNKNOWN", 2 },
};
static const ProtobufCIntRange cairn__outcome__value_ranges[] = {
{1, 0},{0, 2}
};
static const ProtobufCEnumValueIndex cairn__outcome__enum_values_by_name[2] =
{
  { "OUTCOME_NOT_DONE", 0 },
  { "OUTCOME_UNKNOWN", 1 },
};
const ProtobufCEnumDescriptor cairn__outcome__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.Outcome",
  "Outcome",
  "Cairn__Outcome",
  "cairn",
  2,
  cairn__outcome__enum_values_by_number,
  2,
  cairn__outcome__enum_values_by_name,
  1,
  cairn__outcome__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
