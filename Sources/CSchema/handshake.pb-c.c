/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: handshake.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "handshake.pb-c.h"
void   cairn__hello__init
                     (Cairn__Hello         *message)
{
  static const Cairn__Hello init_value = CAIRN__HELLO__INIT;
  *message = init_value;
}
size_t cairn__hello__get_packed_size
                     (const Cairn__Hello *message)
{
  assert(message->base.descriptor == &cairn__hello__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__hello__pack
                     (const Cairn__Hello *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__hello__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__hello__pack_to_buffer
                     (const Cairn__Hello *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__hello__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Hello *
       cairn__hello__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Hello *)
     protobuf_c_message_unpack (&cairn__hello__descriptor,
                                allocator, len, data);
}
void   cairn__hello__free_unpacked
                     (Cairn__Hello *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__hello__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__store_mark__init
                     (Cairn__StoreMark         *message)
{
  static const Cairn__StoreMark init_value = CAIRN__STORE_MARK__INIT;
  *message = init_value;
}
size_t cairn__store_mark__get_packed_size
                     (const Cairn__StoreMark *message)
{
  assert(message->base.descriptor == &cairn__store_mark__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__store_mark__pack
                     (const Cairn__StoreMark *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__store_mark__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__store_mark__pack_to_buffer
                     (const Cairn__StoreMark *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__store_mark__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__StoreMark *
       cairn__store_mark__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__StoreMark *)
     protobuf_c_message_unpack (&cairn__store_mark__descriptor,
                                allocator, len, data);
}
void   cairn__store_mark__free_unpacked
                     (Cairn__StoreMark *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__store_mark__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__hello_reply__init
                     (Cairn__HelloReply         *message)
{
  static const Cairn__HelloReply init_value = CAIRN__HELLO_REPLY__INIT;
  *message = init_value;
}
size_t cairn__hello_reply__get_packed_size
                     (const Cairn__HelloReply *message)
{
  assert(message->base.descriptor == &cairn__hello_reply__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__hello_reply__pack
                     (const Cairn__HelloReply *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__hello_reply__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__hello_reply__pack_to_buffer
                     (const Cairn__HelloReply *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__hello_reply__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__HelloReply *
       cairn__hello_reply__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__HelloReply *)
     protobuf_c_message_unpack (&cairn__hello_reply__descriptor,
                                allocator, len, data);
}
void   cairn__hello_reply__free_unpacked
                     (Cairn__HelloReply *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__hello_reply__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__accepted__init
                     (Cairn__Accepted         *message)
{
  static const Cairn__Accepted init_value = CAIRN__ACCEPTED__INIT;
  *message = init_value;
}
size_t cairn__accepted__get_packed_size
                     (const Cairn__Accepted *message)
{
  assert(message->base.descriptor == &cairn__accepted__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__accepted__pack
                     (const Cairn__Accepted *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__accepted__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__accepted__pack_to_buffer
                     (const Cairn__Accepted *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__accepted__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Accepted *
       cairn__accepted__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Accepted *)
     protobuf_c_message_unpack (&cairn__accepted__descriptor,
                                allocator, len, data);
}
void   cairn__accepted__free_unpacked
                     (Cairn__Accepted *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__accepted__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__refused__init
                     (Cairn__Refused         *message)
{
  static const Cairn__Refused init_value = CAIRN__REFUSED__INIT;
  *message = init_value;
}
size_t cairn__refused__get_packed_size
                     (const Cairn__Refused *message)
{
  assert(message->base.descriptor == &cairn__refused__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__refused__pack
                     (const Cairn__Refused *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__refused__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__refused__pack_to_buffer
                     (const Cairn__Refused *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__refused__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Refused *
       cairn__refused__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Refused *)
     protobuf_c_message_unpack (&cairn__refused__descriptor,
                                allocator, len, data);
}
void   cairn__refused__free_unpacked
                     (Cairn__Refused *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__refused__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__hello__field_descriptors[11] =
{
  {
    "version_min",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, version_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, version_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cluster",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, cluster),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "callee",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, callee),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "traffic",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, traffic),
    &cairn__traffic_class__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "software",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, software),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "features",
    9,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_STRING,
    offsetof(Cairn__Hello, n_features),
    offsetof(Cairn__Hello, features),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "found",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, found),
    &cairn__store_mark__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remembered",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Hello, remembered),
    &cairn__store_mark__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__hello__field_indices_by_name[] = {
  5,   /* field[5] = callee */
  2,   /* field[2] = cluster */
  8,   /* field[8] = features */
  9,   /* field[9] = found */
  4,   /* field[4] = incarnation */
  3,   /* field[3] = node */
  10,   /* field[10] = remembered */
  7,   /* field[7] = software */
  6,   /* field[6] = traffic */
  1,   /* field[1] = version_max */
  0,   /* field[0] = version_min */
};
static const ProtobufCIntRange cairn__hello__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 11 }
};
const ProtobufCMessageDescriptor cairn__hello__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Hello",
  "Hello",
  "Cairn__Hello",
  "cairn",
  sizeof(Cairn__Hello),
  11,
  cairn__hello__field_descriptors,
  cairn__hello__field_indices_by_name,
  1,  cairn__hello__number_ranges,
  (ProtobufCMessageInit) cairn__hello__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__store_mark__field_descriptors[3] =
{
  {
    "incarnation",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__StoreMark, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "life",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__StoreMark, life),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "sequence",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__StoreMark, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__store_mark__field_indices_by_name[] = {
  0,   /* field[0] = incarnation */
  1,   /* field[1] = life */
  2,   /* field[2] = sequence */
};
static const ProtobufCIntRange cairn__store_mark__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__store_mark__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.StoreMark",
  "StoreMark",
  "Cairn__StoreMark",
  "cairn",
  sizeof(Cairn__StoreMark),
  3,
  cairn__store_mark__field_descriptors,
  cairn__store_mark__field_indices_by_name,
  1,  cairn__store_mark__number_ranges,
  (ProtobufCMessageInit) cairn__store_mark__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__hello_reply__field_descriptors[2] =
{
  {
    "accepted",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__HelloReply, answer_case),
    offsetof(Cairn__HelloReply, accepted),
    &cairn__accepted__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "refused",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__HelloReply, answer_case),
    offsetof(Cairn__HelloReply, refused),
    &cairn__refused__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__hello_reply__field_indices_by_name[] = {
  0,   /* field[0] = accepted */
  1,   /* field[1] = refused */
};
static const ProtobufCIntRange cairn__hello_reply__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__hello_reply__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.HelloReply",
  "HelloReply",
  "Cairn__HelloReply",
  "cairn",
  sizeof(Cairn__HelloReply),
  2,
  cairn__hello_reply__field_descriptors,
  cairn__hello_reply__field_indices_by_name,
  1,  cairn__hello_reply__number_ranges,
  (ProtobufCMessageInit) cairn__hello_reply__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__accepted__field_descriptors[7] =
{
  {
    "version",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__Accepted, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Accepted, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__Accepted, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "software",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Accepted, software),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "features",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_STRING,
    offsetof(Cairn__Accepted, n_features),
    offsetof(Cairn__Accepted, features),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "found",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Accepted, found),
    &cairn__store_mark__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remembered",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__Accepted, remembered),
    &cairn__store_mark__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__accepted__field_indices_by_name[] = {
  4,   /* field[4] = features */
  5,   /* field[5] = found */
  2,   /* field[2] = incarnation */
  1,   /* field[1] = node */
  6,   /* field[6] = remembered */
  3,   /* field[3] = software */
  0,   /* field[0] = version */
};
static const ProtobufCIntRange cairn__accepted__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__accepted__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Accepted",
  "Accepted",
  "Cairn__Accepted",
  "cairn",
  sizeof(Cairn__Accepted),
  7,
  cairn__accepted__field_descriptors,
  cairn__accepted__field_indices_by_name,
  1,  cairn__accepted__number_ranges,
  (ProtobufCMessageInit) cairn__accepted__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__refused__field_descriptors[4] =
{
  {
    "reason",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__Refused, reason),
    &cairn__refusal__descriptor,
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
    offsetof(Cairn__Refused, message),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_min",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__Refused, version_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_max",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__Refused, version_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__refused__field_indices_by_name[] = {
  1,   /* field[1] = message */
  0,   /* field[0] = reason */
  3,   /* field[3] = version_max */
  2,   /* field[2] = version_min */
};
static const ProtobufCIntRange cairn__refused__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__refused__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Refused",
  "Refused",
  "Cairn__Refused",
  "cairn",
  sizeof(Cairn__Refused),
  4,
  cairn__refused__field_descriptors,
  cairn__refused__field_indices_by_name,
  1,  cairn__refused__number_ranges,
  (ProtobufCMessageInit) cairn__refused__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__traffic_class__enum_values_by_number[2] =
{
  { "TRAFFIC_CLASS_CONSENSUS", "CAIRN__TRAFFIC_CLASS__TRAFFIC_CLASS_CONSENSUS", 1 },
  { "TRAFFIC_CLASS_BULK", "CAIRN__TRAFFIC_CLASS__TRAFFIC_CLASS_BULK", 2 },
};
static const ProtobufCIntRange cairn__traffic_class__value_ranges[] = {
{1, 0},{0, 2}
};
static const ProtobufCEnumValueIndex cairn__traffic_class__enum_values_by_name[2] =
{
  { "TRAFFIC_CLASS_BULK", 1 },
  { "TRAFFIC_CLASS_CONSENSUS", 0 },
};
const ProtobufCEnumDescriptor cairn__traffic_class__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.TrafficClass",
  "TrafficClass",
  "Cairn__TrafficClass",
  "cairn",
  2,
  cairn__traffic_class__enum_values_by_number,
  2,
  cairn__traffic_class__enum_values_by_name,
  1,
  cairn__traffic_class__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__refusal__enum_values_by_number[7] =
{
  { "REFUSAL_VERSION", "CAIRN__REFUSAL__REFUSAL_VERSION", 1 },
  { "REFUSAL_CLUSTER", "CAIRN__REFUSAL__REFUSAL_CLUSTER", 2 },
  { "REFUSAL_CALLEE", "CAIRN__REFUSAL__REFUSAL_CALLEE", 3 },
  { "REFUSAL_NOT_A_MEMBER", "CAIRN__REFUSAL__REFUSAL_NOT_A_MEMBER", 4 },
  { "REFUSAL_IDENTITY", "CAIRN__REFUSAL__REFUSAL_IDENTITY", 5 },
  { "REFUSAL_INCARNATION", "CAIRN__REFUSAL__REFUSAL_INCARNATION", 6 },
  { "REFUSAL_OVERLOADED", "CAIRN__REFUSAL__REFUSAL_OVERLOADED", 7 },
};
static const ProtobufCIntRange cairn__refusal__value_ranges[] = {
{1, 0},{0, 7}
};
static const ProtobufCEnumValueIndex cairn__refusal__enum_values_by_name[7] =
{
  { "REFUSAL_CALLEE", 2 },
  { "REFUSAL_CLUSTER", 1 },
  { "REFUSAL_IDENTITY", 4 },
  { "REFUSAL_INCARNATION", 5 },
  { "REFUSAL_NOT_A_MEMBER", 3 },
  { "REFUSAL_OVERLOADED", 6 },
  { "REFUSAL_VERSION", 0 },
};
const ProtobufCEnumDescriptor cairn__refusal__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.Refusal",
  "Refusal",
  "Cairn__Refusal",
  "cairn",
  7,
  cairn__refusal__enum_values_by_number,
  7,
  cairn__refusal__enum_values_by_name,
  1,
  cairn__refusal__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
