/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: map.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "map.pb-c.h"
void   cairn__map_transaction__init
                     (Cairn__MapTransaction         *message)
{
  static const Cairn__MapTransaction init_value = CAIRN__MAP_TRANSACTION__INIT;
  *message = init_value;
}
size_t cairn__map_transaction__get_packed_size
                     (const Cairn__MapTransaction *message)
{
  assert(message->base.descriptor == &cairn__map_transaction__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_transaction__pack
                     (const Cairn__MapTransaction *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_transaction__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_transaction__pack_to_buffer
                     (const Cairn__MapTransaction *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_transaction__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapTransaction *
       cairn__map_transaction__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapTransaction *)
     protobuf_c_message_unpack (&cairn__map_transaction__descriptor,
                                allocator, len, data);
}
void   cairn__map_transaction__free_unpacked
                     (Cairn__MapTransaction *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_transaction__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_step__init
                     (Cairn__MapStep         *message)
{
  static const Cairn__MapStep init_value = CAIRN__MAP_STEP__INIT;
  *message = init_value;
}
size_t cairn__map_step__get_packed_size
                     (const Cairn__MapStep *message)
{
  assert(message->base.descriptor == &cairn__map_step__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_step__pack
                     (const Cairn__MapStep *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_step__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_step__pack_to_buffer
                     (const Cairn__MapStep *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_step__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapStep *
       cairn__map_step__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapStep *)
     protobuf_c_message_unpack (&cairn__map_step__descriptor,
                                allocator, len, data);
}
void   cairn__map_step__free_unpacked
                     (Cairn__MapStep *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_step__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_put__init
                     (Cairn__MapPut         *message)
{
  static const Cairn__MapPut init_value = CAIRN__MAP_PUT__INIT;
  *message = init_value;
}
size_t cairn__map_put__get_packed_size
                     (const Cairn__MapPut *message)
{
  assert(message->base.descriptor == &cairn__map_put__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_put__pack
                     (const Cairn__MapPut *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_put__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_put__pack_to_buffer
                     (const Cairn__MapPut *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_put__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapPut *
       cairn__map_put__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapPut *)
     protobuf_c_message_unpack (&cairn__map_put__descriptor,
                                allocator, len, data);
}
void   cairn__map_put__free_unpacked
                     (Cairn__MapPut *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_put__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_remove__init
                     (Cairn__MapRemove         *message)
{
  static const Cairn__MapRemove init_value = CAIRN__MAP_REMOVE__INIT;
  *message = init_value;
}
size_t cairn__map_remove__get_packed_size
                     (const Cairn__MapRemove *message)
{
  assert(message->base.descriptor == &cairn__map_remove__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_remove__pack
                     (const Cairn__MapRemove *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_remove__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_remove__pack_to_buffer
                     (const Cairn__MapRemove *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_remove__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapRemove *
       cairn__map_remove__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapRemove *)
     protobuf_c_message_unpack (&cairn__map_remove__descriptor,
                                allocator, len, data);
}
void   cairn__map_remove__free_unpacked
                     (Cairn__MapRemove *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_remove__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_expect__init
                     (Cairn__MapExpect         *message)
{
  static const Cairn__MapExpect init_value = CAIRN__MAP_EXPECT__INIT;
  *message = init_value;
}
size_t cairn__map_expect__get_packed_size
                     (const Cairn__MapExpect *message)
{
  assert(message->base.descriptor == &cairn__map_expect__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_expect__pack
                     (const Cairn__MapExpect *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_expect__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_expect__pack_to_buffer
                     (const Cairn__MapExpect *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_expect__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapExpect *
       cairn__map_expect__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapExpect *)
     protobuf_c_message_unpack (&cairn__map_expect__descriptor,
                                allocator, len, data);
}
void   cairn__map_expect__free_unpacked
                     (Cairn__MapExpect *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_expect__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_get__init
                     (Cairn__MapGet         *message)
{
  static const Cairn__MapGet init_value = CAIRN__MAP_GET__INIT;
  *message = init_value;
}
size_t cairn__map_get__get_packed_size
                     (const Cairn__MapGet *message)
{
  assert(message->base.descriptor == &cairn__map_get__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_get__pack
                     (const Cairn__MapGet *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_get__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_get__pack_to_buffer
                     (const Cairn__MapGet *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_get__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapGet *
       cairn__map_get__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapGet *)
     protobuf_c_message_unpack (&cairn__map_get__descriptor,
                                allocator, len, data);
}
void   cairn__map_get__free_unpacked
                     (Cairn__MapGet *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_get__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_outcome__init
                     (Cairn__MapOutcome         *message)
{
  static const Cairn__MapOutcome init_value = CAIRN__MAP_OUTCOME__INIT;
  *message = init_value;
}
size_t cairn__map_outcome__get_packed_size
                     (const Cairn__MapOutcome *message)
{
  assert(message->base.descriptor == &cairn__map_outcome__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_outcome__pack
                     (const Cairn__MapOutcome *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_outcome__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_outcome__pack_to_buffer
                     (const Cairn__MapOutcome *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_outcome__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapOutcome *
       cairn__map_outcome__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapOutcome *)
     protobuf_c_message_unpack (&cairn__map_outcome__descriptor,
                                allocator, len, data);
}
void   cairn__map_outcome__free_unpacked
                     (Cairn__MapOutcome *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_outcome__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_value__init
                     (Cairn__MapValue         *message)
{
  static const Cairn__MapValue init_value = CAIRN__MAP_VALUE__INIT;
  *message = init_value;
}
size_t cairn__map_value__get_packed_size
                     (const Cairn__MapValue *message)
{
  assert(message->base.descriptor == &cairn__map_value__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_value__pack
                     (const Cairn__MapValue *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_value__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_value__pack_to_buffer
                     (const Cairn__MapValue *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_value__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapValue *
       cairn__map_value__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapValue *)
     protobuf_c_message_unpack (&cairn__map_value__descriptor,
                                allocator, len, data);
}
void   cairn__map_value__free_unpacked
                     (Cairn__MapValue *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_value__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_query__init
                     (Cairn__MapQuery         *message)
{
  static const Cairn__MapQuery init_value = CAIRN__MAP_QUERY__INIT;
  *message = init_value;
}
size_t cairn__map_query__get_packed_size
                     (const Cairn__MapQuery *message)
{
  assert(message->base.descriptor == &cairn__map_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_query__pack
                     (const Cairn__MapQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_query__pack_to_buffer
                     (const Cairn__MapQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapQuery *
       cairn__map_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapQuery *)
     protobuf_c_message_unpack (&cairn__map_query__descriptor,
                                allocator, len, data);
}
void   cairn__map_query__free_unpacked
                     (Cairn__MapQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_range__init
                     (Cairn__MapRange         *message)
{
  static const Cairn__MapRange init_value = CAIRN__MAP_RANGE__INIT;
  *message = init_value;
}
size_t cairn__map_range__get_packed_size
                     (const Cairn__MapRange *message)
{
  assert(message->base.descriptor == &cairn__map_range__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_range__pack
                     (const Cairn__MapRange *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_range__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_range__pack_to_buffer
                     (const Cairn__MapRange *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_range__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapRange *
       cairn__map_range__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapRange *)
     protobuf_c_message_unpack (&cairn__map_range__descriptor,
                                allocator, len, data);
}
void   cairn__map_range__free_unpacked
                     (Cairn__MapRange *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_range__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__map_pairs__init
                     (Cairn__MapPairs         *message)
{
  static const Cairn__MapPairs init_value = CAIRN__MAP_PAIRS__INIT;
  *message = init_value;
}
size_t cairn__map_pairs__get_packed_size
                     (const Cairn__MapPairs *message)
{
  assert(message->base.descriptor == &cairn__map_pairs__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__map_pairs__pack
                     (const Cairn__MapPairs *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__map_pairs__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__map_pairs__pack_to_buffer
                     (const Cairn__MapPairs *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__map_pairs__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MapPairs *
       cairn__map_pairs__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MapPairs *)
     protobuf_c_message_unpack (&cairn__map_pairs__descriptor,
                                allocator, len, data);
}
void   cairn__map_pairs__free_unpacked
                     (Cairn__MapPairs *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__map_pairs__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__map_transaction__field_descriptors[1] =
{
  {
    "steps",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapTransaction, n_steps),
    offsetof(Cairn__MapTransaction, steps),
    &cairn__map_step__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_transaction__field_indices_by_name[] = {
  0,   /* field[0] = steps */
};
static const ProtobufCIntRange cairn__map_transaction__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__map_transaction__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapTransaction",
  "MapTransaction",
  "Cairn__MapTransaction",
  "cairn",
  sizeof(Cairn__MapTransaction),
  1,
  cairn__map_transaction__field_descriptors,
  cairn__map_transaction__field_indices_by_name,
  1,  cairn__map_transaction__number_ranges,
  (ProtobufCMessageInit) cairn__map_transaction__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_step__field_descriptors[4] =
{
  {
    "put",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapStep, action_case),
    offsetof(Cairn__MapStep, put),
    &cairn__map_put__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapStep, action_case),
    offsetof(Cairn__MapStep, remove),
    &cairn__map_remove__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expect",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapStep, action_case),
    offsetof(Cairn__MapStep, expect),
    &cairn__map_expect__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "get",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapStep, action_case),
    offsetof(Cairn__MapStep, get),
    &cairn__map_get__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_step__field_indices_by_name[] = {
  2,   /* field[2] = expect */
  3,   /* field[3] = get */
  0,   /* field[0] = put */
  1,   /* field[1] = remove */
};
static const ProtobufCIntRange cairn__map_step__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__map_step__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapStep",
  "MapStep",
  "Cairn__MapStep",
  "cairn",
  sizeof(Cairn__MapStep),
  4,
  cairn__map_step__field_descriptors,
  cairn__map_step__field_indices_by_name,
  1,  cairn__map_step__number_ranges,
  (ProtobufCMessageInit) cairn__map_step__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_put__field_descriptors[2] =
{
  {
    "key",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapPut, key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "value",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapPut, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_put__field_indices_by_name[] = {
  0,   /* field[0] = key */
  1,   /* field[1] = value */
};
static const ProtobufCIntRange cairn__map_put__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__map_put__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapPut",
  "MapPut",
  "Cairn__MapPut",
  "cairn",
  sizeof(Cairn__MapPut),
  2,
  cairn__map_put__field_descriptors,
  cairn__map_put__field_indices_by_name,
  1,  cairn__map_put__number_ranges,
  (ProtobufCMessageInit) cairn__map_put__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_remove__field_descriptors[1] =
{
  {
    "key",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapRemove, key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_remove__field_indices_by_name[] = {
  0,   /* field[0] = key */
};
static const ProtobufCIntRange cairn__map_remove__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__map_remove__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapRemove",
  "MapRemove",
  "Cairn__MapRemove",
  "cairn",
  sizeof(Cairn__MapRemove),
  1,
  cairn__map_remove__field_descriptors,
  cairn__map_remove__field_indices_by_name,
  1,  cairn__map_remove__number_ranges,
  (ProtobufCMessageInit) cairn__map_remove__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_expect__field_descriptors[2] =
{
  {
    "key",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapExpect, key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "value",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__MapExpect, has_value),
    offsetof(Cairn__MapExpect, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_expect__field_indices_by_name[] = {
  0,   /* field[0] = key */
  1,   /* field[1] = value */
};
static const ProtobufCIntRange cairn__map_expect__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__map_expect__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapExpect",
  "MapExpect",
  "Cairn__MapExpect",
  "cairn",
  sizeof(Cairn__MapExpect),
  2,
  cairn__map_expect__field_descriptors,
  cairn__map_expect__field_indices_by_name,
  1,  cairn__map_expect__number_ranges,
  (ProtobufCMessageInit) cairn__map_expect__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_get__field_descriptors[1] =
{
  {
    "key",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapGet, key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_get__field_indices_by_name[] = {
  0,   /* field[0] = key */
};
static const ProtobufCIntRange cairn__map_get__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__map_get__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapGet",
  "MapGet",
  "Cairn__MapGet",
  "cairn",
  sizeof(Cairn__MapGet),
  1,
  cairn__map_get__field_descriptors,
  cairn__map_get__field_indices_by_name,
  1,  cairn__map_get__number_ranges,
  (ProtobufCMessageInit) cairn__map_get__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_outcome__field_descriptors[3] =
{
  {
    "is_done",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapOutcome, is_done),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "differing_step",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__MapOutcome, has_differing_step),
    offsetof(Cairn__MapOutcome, differing_step),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "values",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapOutcome, n_values),
    offsetof(Cairn__MapOutcome, values),
    &cairn__map_value__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_outcome__field_indices_by_name[] = {
  1,   /* field[1] = differing_step */
  0,   /* field[0] = is_done */
  2,   /* field[2] = values */
};
static const ProtobufCIntRange cairn__map_outcome__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__map_outcome__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapOutcome",
  "MapOutcome",
  "Cairn__MapOutcome",
  "cairn",
  sizeof(Cairn__MapOutcome),
  3,
  cairn__map_outcome__field_descriptors,
  cairn__map_outcome__field_indices_by_name,
  1,  cairn__map_outcome__number_ranges,
  (ProtobufCMessageInit) cairn__map_outcome__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_value__field_descriptors[1] =
{
  {
    "value",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__MapValue, has_value),
    offsetof(Cairn__MapValue, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_value__field_indices_by_name[] = {
  0,   /* field[0] = value */
};
static const ProtobufCIntRange cairn__map_value__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__map_value__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapValue",
  "MapValue",
  "Cairn__MapValue",
  "cairn",
  sizeof(Cairn__MapValue),
  1,
  cairn__map_value__field_descriptors,
  cairn__map_value__field_indices_by_name,
  1,  cairn__map_value__number_ranges,
  (ProtobufCMessageInit) cairn__map_value__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_query__field_descriptors[2] =
{
  {
    "get",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapQuery, question_case),
    offsetof(Cairn__MapQuery, get),
    &cairn__map_get__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "range",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapQuery, question_case),
    offsetof(Cairn__MapQuery, range),
    &cairn__map_range__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_query__field_indices_by_name[] = {
  0,   /* field[0] = get */
  1,   /* field[1] = range */
};
static const ProtobufCIntRange cairn__map_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__map_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapQuery",
  "MapQuery",
  "Cairn__MapQuery",
  "cairn",
  sizeof(Cairn__MapQuery),
  2,
  cairn__map_query__field_descriptors,
  cairn__map_query__field_indices_by_name,
  1,  cairn__map_query__number_ranges,
  (ProtobufCMessageInit) cairn__map_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_range__field_descriptors[4] =
{
  {
    "lower",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapRange, lower),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "upper",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__MapRange, has_upper),
    offsetof(Cairn__MapRange, upper),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapRange, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_descending",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapRange, is_descending),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_range__field_indices_by_name[] = {
  2,   /* field[2] = count_max */
  3,   /* field[3] = is_descending */
  0,   /* field[0] = lower */
  1,   /* field[1] = upper */
};
static const ProtobufCIntRange cairn__map_range__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__map_range__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapRange",
  "MapRange",
  "Cairn__MapRange",
  "cairn",
  sizeof(Cairn__MapRange),
  4,
  cairn__map_range__field_descriptors,
  cairn__map_range__field_indices_by_name,
  1,  cairn__map_range__number_ranges,
  (ProtobufCMessageInit) cairn__map_range__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__map_pairs__field_descriptors[2] =
{
  {
    "pairs",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MapPairs, n_pairs),
    offsetof(Cairn__MapPairs, pairs),
    &cairn__map_put__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_cut",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__MapPairs, is_cut),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__map_pairs__field_indices_by_name[] = {
  1,   /* field[1] = is_cut */
  0,   /* field[0] = pairs */
};
static const ProtobufCIntRange cairn__map_pairs__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__map_pairs__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MapPairs",
  "MapPairs",
  "Cairn__MapPairs",
  "cairn",
  sizeof(Cairn__MapPairs),
  2,
  cairn__map_pairs__field_descriptors,
  cairn__map_pairs__field_indices_by_name,
  1,  cairn__map_pairs__number_ranges,
  (ProtobufCMessageInit) cairn__map_pairs__init,
  NULL,NULL,NULL    /* reserved[123] */
};
