/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: entry.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "entry.pb-c.h"
void   cairn__entry__init
                     (Cairn__Entry         *message)
{
  static const Cairn__Entry init_value = CAIRN__ENTRY__INIT;
  *message = init_value;
}
size_t cairn__entry__get_packed_size
                     (const Cairn__Entry *message)
{
  assert(message->base.descriptor == &cairn__entry__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__entry__pack
                     (const Cairn__Entry *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__entry__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__entry__pack_to_buffer
                     (const Cairn__Entry *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__entry__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Entry *
       cairn__entry__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Entry *)
     protobuf_c_message_unpack (&cairn__entry__descriptor,
                                allocator, len, data);
}
void   cairn__entry__free_unpacked
                     (Cairn__Entry *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__entry__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__request_id__init
                     (Cairn__RequestID         *message)
{
  static const Cairn__RequestID init_value = CAIRN__REQUEST_ID__INIT;
  *message = init_value;
}
size_t cairn__request_id__get_packed_size
                     (const Cairn__RequestID *message)
{
  assert(message->base.descriptor == &cairn__request_id__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__request_id__pack
                     (const Cairn__RequestID *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__request_id__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__request_id__pack_to_buffer
                     (const Cairn__RequestID *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__request_id__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RequestID *
       cairn__request_id__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RequestID *)
     protobuf_c_message_unpack (&cairn__request_id__descriptor,
                                allocator, len, data);
}
void   cairn__request_id__free_unpacked
                     (Cairn__RequestID *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__request_id__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__entry__field_descriptors[7] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Entry, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "term",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Entry, term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "index",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Entry, index),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "kind",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__Entry, kind),
    &cairn__entry_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "leader_time",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_INT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Entry, leader_time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "request",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Entry, request),
    &cairn__request_id__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "payload",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__Entry, payload),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__entry__field_indices_by_name[] = {
  0,   /* field[0] = group */
  2,   /* field[2] = index */
  3,   /* field[3] = kind */
  4,   /* field[4] = leader_time */
  6,   /* field[6] = payload */
  5,   /* field[5] = request */
  1,   /* field[1] = term */
};
static const ProtobufCIntRange cairn__entry__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__entry__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Entry",
  "Entry",
  "Cairn__Entry",
  "cairn",
  sizeof(Cairn__Entry),
  7,
  cairn__entry__field_descriptors,
  cairn__entry__field_indices_by_name,
  1,  cairn__entry__number_ranges,
  (ProtobufCMessageInit) cairn__entry__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__request_id__field_descriptors[2] =
{
  {
    "session",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__RequestID, session),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "number",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RequestID, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__request_id__field_indices_by_name[] = {
  1,   /* field[1] = number */
  0,   /* field[0] = session */
};
static const ProtobufCIntRange cairn__request_id__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__request_id__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RequestID",
  "RequestID",
  "Cairn__RequestID",
  "cairn",
  sizeof(Cairn__RequestID),
  2,
  cairn__request_id__field_descriptors,
  cairn__request_id__field_indices_by_name,
  1,  cairn__request_id__number_ranges,
  (ProtobufCMessageInit) cairn__request_id__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__entry_kind__enum_values_by_number[3] =
{
  { "ENTRY_KIND_EMPTY", "CAIRN__ENTRY_KIND__ENTRY_KIND_EMPTY", 1 },
  { "ENTRY_KIND_COMMAND", "CAIRN__ENTRY_KIND__ENTRY_KIND_COMMAND", 2 },
  { "ENTRY_KIND_CONFIGURATION", "CAIRN__ENTRY_KIND__ENTRY_KIND_CONFIGURATION", 3 },
};
static const ProtobufCIntRange cairn__entry_kind__value_ranges[] = {
{1, 0},{0, 3}
};
static const ProtobufCEnumValueIndex cairn__entry_kind__enum_values_by_name[3] =
{
  { "ENTRY_KIND_COMMAND", 1 },
  { "ENTRY_KIND_CONFIGURATION", 2 },
  { "ENTRY_KIND_EMPTY", 0 },
};
const ProtobufCEnumDescriptor cairn__entry_kind__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.EntryKind",
  "EntryKind",
  "Cairn__EntryKind",
  "cairn",
  3,
  cairn__entry_kind__enum_values_by_number,
  3,
  cairn__entry_kind__enum_values_by_name,
  1,
  cairn__entry_kind__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
