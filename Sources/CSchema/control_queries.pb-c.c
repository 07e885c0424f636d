/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: control_queries.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "control_queries.pb-c.h"
void   cairn__control_query__init
                     (Cairn__ControlQuery         *message)
{
  static const Cairn__ControlQuery init_value = CAIRN__CONTROL_QUERY__INIT;
  *message = init_value;
}
size_t cairn__control_query__get_packed_size
                     (const Cairn__ControlQuery *message)
{
  assert(message->base.descriptor == &cairn__control_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__control_query__pack
                     (const Cairn__ControlQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__control_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__control_query__pack_to_buffer
                     (const Cairn__ControlQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__control_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ControlQuery *
       cairn__control_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ControlQuery *)
     protobuf_c_message_unpack (&cairn__control_query__descriptor,
                                allocator, len, data);
}
void   cairn__control_query__free_unpacked
                     (Cairn__ControlQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__control_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__control_query_answer__init
                     (Cairn__ControlQueryAnswer         *message)
{
  static const Cairn__ControlQueryAnswer init_value = CAIRN__CONTROL_QUERY_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__control_query_answer__get_packed_size
                     (const Cairn__ControlQueryAnswer *message)
{
  assert(message->base.descriptor == &cairn__control_query_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__control_query_answer__pack
                     (const Cairn__ControlQueryAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__control_query_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__control_query_answer__pack_to_buffer
                     (const Cairn__ControlQueryAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__control_query_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ControlQueryAnswer *
       cairn__control_query_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ControlQueryAnswer *)
     protobuf_c_message_unpack (&cairn__control_query_answer__descriptor,
                                allocator, len, data);
}
void   cairn__control_query_answer__free_unpacked
                     (Cairn__ControlQueryAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__control_query_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__cluster_query__init
                     (Cairn__ClusterQuery         *message)
{
  static const Cairn__ClusterQuery init_value = CAIRN__CLUSTER_QUERY__INIT;
  *message = init_value;
}
size_t cairn__cluster_query__get_packed_size
                     (const Cairn__ClusterQuery *message)
{
  assert(message->base.descriptor == &cairn__cluster_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__cluster_query__pack
                     (const Cairn__ClusterQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__cluster_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__cluster_query__pack_to_buffer
                     (const Cairn__ClusterQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__cluster_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClusterQuery *
       cairn__cluster_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClusterQuery *)
     protobuf_c_message_unpack (&cairn__cluster_query__descriptor,
                                allocator, len, data);
}
void   cairn__cluster_query__free_unpacked
                     (Cairn__ClusterQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__cluster_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__cluster_answer__init
                     (Cairn__ClusterAnswer         *message)
{
  static const Cairn__ClusterAnswer init_value = CAIRN__CLUSTER_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__cluster_answer__get_packed_size
                     (const Cairn__ClusterAnswer *message)
{
  assert(message->base.descriptor == &cairn__cluster_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__cluster_answer__pack
                     (const Cairn__ClusterAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__cluster_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__cluster_answer__pack_to_buffer
                     (const Cairn__ClusterAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__cluster_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClusterAnswer *
       cairn__cluster_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClusterAnswer *)
     protobuf_c_message_unpack (&cairn__cluster_answer__descriptor,
                                allocator, len, data);
}
void   cairn__cluster_answer__free_unpacked
                     (Cairn__ClusterAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__cluster_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__feature_item__init
                     (Cairn__FeatureItem         *message)
{
  static const Cairn__FeatureItem init_value = CAIRN__FEATURE_ITEM__INIT;
  *message = init_value;
}
size_t cairn__feature_item__get_packed_size
                     (const Cairn__FeatureItem *message)
{
  assert(message->base.descriptor == &cairn__feature_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__feature_item__pack
                     (const Cairn__FeatureItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__feature_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__feature_item__pack_to_buffer
                     (const Cairn__FeatureItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__feature_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__FeatureItem *
       cairn__feature_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__FeatureItem *)
     protobuf_c_message_unpack (&cairn__feature_item__descriptor,
                                allocator, len, data);
}
void   cairn__feature_item__free_unpacked
                     (Cairn__FeatureItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__feature_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__nodes_query__init
                     (Cairn__NodesQuery         *message)
{
  static const Cairn__NodesQuery init_value = CAIRN__NODES_QUERY__INIT;
  *message = init_value;
}
size_t cairn__nodes_query__get_packed_size
                     (const Cairn__NodesQuery *message)
{
  assert(message->base.descriptor == &cairn__nodes_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__nodes_query__pack
                     (const Cairn__NodesQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__nodes_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__nodes_query__pack_to_buffer
                     (const Cairn__NodesQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__nodes_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodesQuery *
       cairn__nodes_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodesQuery *)
     protobuf_c_message_unpack (&cairn__nodes_query__descriptor,
                                allocator, len, data);
}
void   cairn__nodes_query__free_unpacked
                     (Cairn__NodesQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__nodes_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_query__init
                     (Cairn__NodeQuery         *message)
{
  static const Cairn__NodeQuery init_value = CAIRN__NODE_QUERY__INIT;
  *message = init_value;
}
size_t cairn__node_query__get_packed_size
                     (const Cairn__NodeQuery *message)
{
  assert(message->base.descriptor == &cairn__node_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_query__pack
                     (const Cairn__NodeQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_query__pack_to_buffer
                     (const Cairn__NodeQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeQuery *
       cairn__node_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeQuery *)
     protobuf_c_message_unpack (&cairn__node_query__descriptor,
                                allocator, len, data);
}
void   cairn__node_query__free_unpacked
                     (Cairn__NodeQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__nodes_answer__init
                     (Cairn__NodesAnswer         *message)
{
  static const Cairn__NodesAnswer init_value = CAIRN__NODES_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__nodes_answer__get_packed_size
                     (const Cairn__NodesAnswer *message)
{
  assert(message->base.descriptor == &cairn__nodes_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__nodes_answer__pack
                     (const Cairn__NodesAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__nodes_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__nodes_answer__pack_to_buffer
                     (const Cairn__NodesAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__nodes_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodesAnswer *
       cairn__nodes_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodesAnswer *)
     protobuf_c_message_unpack (&cairn__nodes_answer__descriptor,
                                allocator, len, data);
}
void   cairn__nodes_answer__free_unpacked
                     (Cairn__NodesAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__nodes_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__cluster_node_item__init
                     (Cairn__ClusterNodeItem         *message)
{
  static const Cairn__ClusterNodeItem init_value = CAIRN__CLUSTER_NODE_ITEM__INIT;
  *message = init_value;
}
size_t cairn__cluster_node_item__get_packed_size
                     (const Cairn__ClusterNodeItem *message)
{
  assert(message->base.descriptor == &cairn__cluster_node_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__cluster_node_item__pack
                     (const Cairn__ClusterNodeItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__cluster_node_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__cluster_node_item__pack_to_buffer
                     (const Cairn__ClusterNodeItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__cluster_node_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ClusterNodeItem *
       cairn__cluster_node_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ClusterNodeItem *)
     protobuf_c_message_unpack (&cairn__cluster_node_item__descriptor,
                                allocator, len, data);
}
void   cairn__cluster_node_item__free_unpacked
                     (Cairn__ClusterNodeItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__cluster_node_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__tokens_query__init
                     (Cairn__TokensQuery         *message)
{
  static const Cairn__TokensQuery init_value = CAIRN__TOKENS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__tokens_query__get_packed_size
                     (const Cairn__TokensQuery *message)
{
  assert(message->base.descriptor == &cairn__tokens_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__tokens_query__pack
                     (const Cairn__TokensQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__tokens_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__tokens_query__pack_to_buffer
                     (const Cairn__TokensQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__tokens_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__TokensQuery *
       cairn__tokens_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__TokensQuery *)
     protobuf_c_message_unpack (&cairn__tokens_query__descriptor,
                                allocator, len, data);
}
void   cairn__tokens_query__free_unpacked
                     (Cairn__TokensQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__tokens_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__tokens_answer__init
                     (Cairn__TokensAnswer         *message)
{
  static const Cairn__TokensAnswer init_value = CAIRN__TOKENS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__tokens_answer__get_packed_size
                     (const Cairn__TokensAnswer *message)
{
  assert(message->base.descriptor == &cairn__tokens_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__tokens_answer__pack
                     (const Cairn__TokensAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__tokens_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__tokens_answer__pack_to_buffer
                     (const Cairn__TokensAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__tokens_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__TokensAnswer *
       cairn__tokens_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__TokensAnswer *)
     protobuf_c_message_unpack (&cairn__tokens_answer__descriptor,
                                allocator, len, data);
}
void   cairn__tokens_answer__free_unpacked
                     (Cairn__TokensAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__tokens_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__token_item__init
                     (Cairn__TokenItem         *message)
{
  static const Cairn__TokenItem init_value = CAIRN__TOKEN_ITEM__INIT;
  *message = init_value;
}
size_t cairn__token_item__get_packed_size
                     (const Cairn__TokenItem *message)
{
  assert(message->base.descriptor == &cairn__token_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__token_item__pack
                     (const Cairn__TokenItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__token_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__token_item__pack_to_buffer
                     (const Cairn__TokenItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__token_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__TokenItem *
       cairn__token_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__TokenItem *)
     protobuf_c_message_unpack (&cairn__token_item__descriptor,
                                allocator, len, data);
}
void   cairn__token_item__free_unpacked
                     (Cairn__TokenItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__token_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__zones_query__init
                     (Cairn__ZonesQuery         *message)
{
  static const Cairn__ZonesQuery init_value = CAIRN__ZONES_QUERY__INIT;
  *message = init_value;
}
size_t cairn__zones_query__get_packed_size
                     (const Cairn__ZonesQuery *message)
{
  assert(message->base.descriptor == &cairn__zones_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__zones_query__pack
                     (const Cairn__ZonesQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__zones_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__zones_query__pack_to_buffer
                     (const Cairn__ZonesQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__zones_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ZonesQuery *
       cairn__zones_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ZonesQuery *)
     protobuf_c_message_unpack (&cairn__zones_query__descriptor,
                                allocator, len, data);
}
void   cairn__zones_query__free_unpacked
                     (Cairn__ZonesQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__zones_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__zones_answer__init
                     (Cairn__ZonesAnswer         *message)
{
  static const Cairn__ZonesAnswer init_value = CAIRN__ZONES_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__zones_answer__get_packed_size
                     (const Cairn__ZonesAnswer *message)
{
  assert(message->base.descriptor == &cairn__zones_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__zones_answer__pack
                     (const Cairn__ZonesAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__zones_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__zones_answer__pack_to_buffer
                     (const Cairn__ZonesAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__zones_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ZonesAnswer *
       cairn__zones_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ZonesAnswer *)
     protobuf_c_message_unpack (&cairn__zones_answer__descriptor,
                                allocator, len, data);
}
void   cairn__zones_answer__free_unpacked
                     (Cairn__ZonesAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__zones_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__zone_item__init
                     (Cairn__ZoneItem         *message)
{
  static const Cairn__ZoneItem init_value = CAIRN__ZONE_ITEM__INIT;
  *message = init_value;
}
size_t cairn__zone_item__get_packed_size
                     (const Cairn__ZoneItem *message)
{
  assert(message->base.descriptor == &cairn__zone_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__zone_item__pack
                     (const Cairn__ZoneItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__zone_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__zone_item__pack_to_buffer
                     (const Cairn__ZoneItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__zone_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ZoneItem *
       cairn__zone_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ZoneItem *)
     protobuf_c_message_unpack (&cairn__zone_item__descriptor,
                                allocator, len, data);
}
void   cairn__zone_item__free_unpacked
                     (Cairn__ZoneItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__zone_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shards_query__init
                     (Cairn__ShardsQuery         *message)
{
  static const Cairn__ShardsQuery init_value = CAIRN__SHARDS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__shards_query__get_packed_size
                     (const Cairn__ShardsQuery *message)
{
  assert(message->base.descriptor == &cairn__shards_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shards_query__pack
                     (const Cairn__ShardsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shards_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shards_query__pack_to_buffer
                     (const Cairn__ShardsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shards_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ShardsQuery *
       cairn__shards_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ShardsQuery *)
     protobuf_c_message_unpack (&cairn__shards_query__descriptor,
                                allocator, len, data);
}
void   cairn__shards_query__free_unpacked
                     (Cairn__ShardsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shards_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shards_answer__init
                     (Cairn__ShardsAnswer         *message)
{
  static const Cairn__ShardsAnswer init_value = CAIRN__SHARDS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__shards_answer__get_packed_size
                     (const Cairn__ShardsAnswer *message)
{
  assert(message->base.descriptor == &cairn__shards_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shards_answer__pack
                     (const Cairn__ShardsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shards_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shards_answer__pack_to_buffer
                     (const Cairn__ShardsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shards_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ShardsAnswer *
       cairn__shards_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ShardsAnswer *)
     protobuf_c_message_unpack (&cairn__shards_answer__descriptor,
                                allocator, len, data);
}
void   cairn__shards_answer__free_unpacked
                     (Cairn__ShardsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shards_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shard_item__init
                     (Cairn__ShardItem         *message)
{
  static const Cairn__ShardItem init_value = CAIRN__SHARD_ITEM__INIT;
  *message = init_value;
}
size_t cairn__shard_item__get_packed_size
                     (const Cairn__ShardItem *message)
{
  assert(message->base.descriptor == &cairn__shard_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shard_item__pack
                     (const Cairn__ShardItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shard_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shard_item__pack_to_buffer
                     (const Cairn__ShardItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shard_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ShardItem *
       cairn__shard_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ShardItem *)
     protobuf_c_message_unpack (&cairn__shard_item__descriptor,
                                allocator, len, data);
}
void   cairn__shard_item__free_unpacked
                     (Cairn__ShardItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shard_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slots_query__init
                     (Cairn__SlotsQuery         *message)
{
  static const Cairn__SlotsQuery init_value = CAIRN__SLOTS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__slots_query__get_packed_size
                     (const Cairn__SlotsQuery *message)
{
  assert(message->base.descriptor == &cairn__slots_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slots_query__pack
                     (const Cairn__SlotsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slots_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slots_query__pack_to_buffer
                     (const Cairn__SlotsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slots_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotsQuery *
       cairn__slots_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotsQuery *)
     protobuf_c_message_unpack (&cairn__slots_query__descriptor,
                                allocator, len, data);
}
void   cairn__slots_query__free_unpacked
                     (Cairn__SlotsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slots_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slots_answer__init
                     (Cairn__SlotsAnswer         *message)
{
  static const Cairn__SlotsAnswer init_value = CAIRN__SLOTS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__slots_answer__get_packed_size
                     (const Cairn__SlotsAnswer *message)
{
  assert(message->base.descriptor == &cairn__slots_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slots_answer__pack
                     (const Cairn__SlotsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slots_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slots_answer__pack_to_buffer
                     (const Cairn__SlotsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slots_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotsAnswer *
       cairn__slots_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotsAnswer *)
     protobuf_c_message_unpack (&cairn__slots_answer__descriptor,
                                allocator, len, data);
}
void   cairn__slots_answer__free_unpacked
                     (Cairn__SlotsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slots_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__moves_query__init
                     (Cairn__MovesQuery         *message)
{
  static const Cairn__MovesQuery init_value = CAIRN__MOVES_QUERY__INIT;
  *message = init_value;
}
size_t cairn__moves_query__get_packed_size
                     (const Cairn__MovesQuery *message)
{
  assert(message->base.descriptor == &cairn__moves_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__moves_query__pack
                     (const Cairn__MovesQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__moves_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__moves_query__pack_to_buffer
                     (const Cairn__MovesQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__moves_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MovesQuery *
       cairn__moves_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MovesQuery *)
     protobuf_c_message_unpack (&cairn__moves_query__descriptor,
                                allocator, len, data);
}
void   cairn__moves_query__free_unpacked
                     (Cairn__MovesQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__moves_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__moves_answer__init
                     (Cairn__MovesAnswer         *message)
{
  static const Cairn__MovesAnswer init_value = CAIRN__MOVES_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__moves_answer__get_packed_size
                     (const Cairn__MovesAnswer *message)
{
  assert(message->base.descriptor == &cairn__moves_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__moves_answer__pack
                     (const Cairn__MovesAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__moves_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__moves_answer__pack_to_buffer
                     (const Cairn__MovesAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__moves_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MovesAnswer *
       cairn__moves_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MovesAnswer *)
     protobuf_c_message_unpack (&cairn__moves_answer__descriptor,
                                allocator, len, data);
}
void   cairn__moves_answer__free_unpacked
                     (Cairn__MovesAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__moves_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__move_item__init
                     (Cairn__MoveItem         *message)
{
  static const Cairn__MoveItem init_value = CAIRN__MOVE_ITEM__INIT;
  *message = init_value;
}
size_t cairn__move_item__get_packed_size
                     (const Cairn__MoveItem *message)
{
  assert(message->base.descriptor == &cairn__move_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__move_item__pack
                     (const Cairn__MoveItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__move_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__move_item__pack_to_buffer
                     (const Cairn__MoveItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__move_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MoveItem *
       cairn__move_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MoveItem *)
     protobuf_c_message_unpack (&cairn__move_item__descriptor,
                                allocator, len, data);
}
void   cairn__move_item__free_unpacked
                     (Cairn__MoveItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__move_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__placement_query__init
                     (Cairn__PlacementQuery         *message)
{
  static const Cairn__PlacementQuery init_value = CAIRN__PLACEMENT_QUERY__INIT;
  *message = init_value;
}
size_t cairn__placement_query__get_packed_size
                     (const Cairn__PlacementQuery *message)
{
  assert(message->base.descriptor == &cairn__placement_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__placement_query__pack
                     (const Cairn__PlacementQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__placement_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__placement_query__pack_to_buffer
                     (const Cairn__PlacementQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__placement_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PlacementQuery *
       cairn__placement_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PlacementQuery *)
     protobuf_c_message_unpack (&cairn__placement_query__descriptor,
                                allocator, len, data);
}
void   cairn__placement_query__free_unpacked
                     (Cairn__PlacementQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__placement_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__placement_answer__init
                     (Cairn__PlacementAnswer         *message)
{
  static const Cairn__PlacementAnswer init_value = CAIRN__PLACEMENT_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__placement_answer__get_packed_size
                     (const Cairn__PlacementAnswer *message)
{
  assert(message->base.descriptor == &cairn__placement_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__placement_answer__pack
                     (const Cairn__PlacementAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__placement_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__placement_answer__pack_to_buffer
                     (const Cairn__PlacementAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__placement_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PlacementAnswer *
       cairn__placement_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PlacementAnswer *)
     protobuf_c_message_unpack (&cairn__placement_answer__descriptor,
                                allocator, len, data);
}
void   cairn__placement_answer__free_unpacked
                     (Cairn__PlacementAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__placement_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__accounts_query__init
                     (Cairn__AccountsQuery         *message)
{
  static const Cairn__AccountsQuery init_value = CAIRN__ACCOUNTS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__accounts_query__get_packed_size
                     (const Cairn__AccountsQuery *message)
{
  assert(message->base.descriptor == &cairn__accounts_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__accounts_query__pack
                     (const Cairn__AccountsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__accounts_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__accounts_query__pack_to_buffer
                     (const Cairn__AccountsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__accounts_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountsQuery *
       cairn__accounts_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountsQuery *)
     protobuf_c_message_unpack (&cairn__accounts_query__descriptor,
                                allocator, len, data);
}
void   cairn__accounts_query__free_unpacked
                     (Cairn__AccountsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__accounts_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__accounts_answer__init
                     (Cairn__AccountsAnswer         *message)
{
  static const Cairn__AccountsAnswer init_value = CAIRN__ACCOUNTS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__accounts_answer__get_packed_size
                     (const Cairn__AccountsAnswer *message)
{
  assert(message->base.descriptor == &cairn__accounts_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__accounts_answer__pack
                     (const Cairn__AccountsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__accounts_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__accounts_answer__pack_to_buffer
                     (const Cairn__AccountsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__accounts_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountsAnswer *
       cairn__accounts_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountsAnswer *)
     protobuf_c_message_unpack (&cairn__accounts_answer__descriptor,
                                allocator, len, data);
}
void   cairn__accounts_answer__free_unpacked
                     (Cairn__AccountsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__accounts_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__account_item__init
                     (Cairn__AccountItem         *message)
{
  static const Cairn__AccountItem init_value = CAIRN__ACCOUNT_ITEM__INIT;
  *message = init_value;
}
size_t cairn__account_item__get_packed_size
                     (const Cairn__AccountItem *message)
{
  assert(message->base.descriptor == &cairn__account_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__account_item__pack
                     (const Cairn__AccountItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__account_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__account_item__pack_to_buffer
                     (const Cairn__AccountItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__account_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountItem *
       cairn__account_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountItem *)
     protobuf_c_message_unpack (&cairn__account_item__descriptor,
                                allocator, len, data);
}
void   cairn__account_item__free_unpacked
                     (Cairn__AccountItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__account_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__account_query__init
                     (Cairn__AccountQuery         *message)
{
  static const Cairn__AccountQuery init_value = CAIRN__ACCOUNT_QUERY__INIT;
  *message = init_value;
}
size_t cairn__account_query__get_packed_size
                     (const Cairn__AccountQuery *message)
{
  assert(message->base.descriptor == &cairn__account_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__account_query__pack
                     (const Cairn__AccountQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__account_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__account_query__pack_to_buffer
                     (const Cairn__AccountQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__account_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountQuery *
       cairn__account_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountQuery *)
     protobuf_c_message_unpack (&cairn__account_query__descriptor,
                                allocator, len, data);
}
void   cairn__account_query__free_unpacked
                     (Cairn__AccountQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__account_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__account_answer__init
                     (Cairn__AccountAnswer         *message)
{
  static const Cairn__AccountAnswer init_value = CAIRN__ACCOUNT_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__account_answer__get_packed_size
                     (const Cairn__AccountAnswer *message)
{
  assert(message->base.descriptor == &cairn__account_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__account_answer__pack
                     (const Cairn__AccountAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__account_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__account_answer__pack_to_buffer
                     (const Cairn__AccountAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__account_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountAnswer *
       cairn__account_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountAnswer *)
     protobuf_c_message_unpack (&cairn__account_answer__descriptor,
                                allocator, len, data);
}
void   cairn__account_answer__free_unpacked
                     (Cairn__AccountAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__account_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_number__init
                     (Cairn__GroupNumber         *message)
{
  static const Cairn__GroupNumber init_value = CAIRN__GROUP_NUMBER__INIT;
  *message = init_value;
}
size_t cairn__group_number__get_packed_size
                     (const Cairn__GroupNumber *message)
{
  assert(message->base.descriptor == &cairn__group_number__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_number__pack
                     (const Cairn__GroupNumber *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_number__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_number__pack_to_buffer
                     (const Cairn__GroupNumber *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_number__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupNumber *
       cairn__group_number__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupNumber *)
     protobuf_c_message_unpack (&cairn__group_number__descriptor,
                                allocator, len, data);
}
void   cairn__group_number__free_unpacked
                     (Cairn__GroupNumber *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_number__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__credentials_query__init
                     (Cairn__CredentialsQuery         *message)
{
  static const Cairn__CredentialsQuery init_value = CAIRN__CREDENTIALS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__credentials_query__get_packed_size
                     (const Cairn__CredentialsQuery *message)
{
  assert(message->base.descriptor == &cairn__credentials_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__credentials_query__pack
                     (const Cairn__CredentialsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__credentials_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__credentials_query__pack_to_buffer
                     (const Cairn__CredentialsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__credentials_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CredentialsQuery *
       cairn__credentials_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CredentialsQuery *)
     protobuf_c_message_unpack (&cairn__credentials_query__descriptor,
                                allocator, len, data);
}
void   cairn__credentials_query__free_unpacked
                     (Cairn__CredentialsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__credentials_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__credentials_answer__init
                     (Cairn__CredentialsAnswer         *message)
{
  static const Cairn__CredentialsAnswer init_value = CAIRN__CREDENTIALS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__credentials_answer__get_packed_size
                     (const Cairn__CredentialsAnswer *message)
{
  assert(message->base.descriptor == &cairn__credentials_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__credentials_answer__pack
                     (const Cairn__CredentialsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__credentials_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__credentials_answer__pack_to_buffer
                     (const Cairn__CredentialsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__credentials_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CredentialsAnswer *
       cairn__credentials_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CredentialsAnswer *)
     protobuf_c_message_unpack (&cairn__credentials_answer__descriptor,
                                allocator, len, data);
}
void   cairn__credentials_answer__free_unpacked
                     (Cairn__CredentialsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__credentials_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__groups_query__init
                     (Cairn__GroupsQuery         *message)
{
  static const Cairn__GroupsQuery init_value = CAIRN__GROUPS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__groups_query__get_packed_size
                     (const Cairn__GroupsQuery *message)
{
  assert(message->base.descriptor == &cairn__groups_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__groups_query__pack
                     (const Cairn__GroupsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__groups_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__groups_query__pack_to_buffer
                     (const Cairn__GroupsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__groups_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupsQuery *
       cairn__groups_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupsQuery *)
     protobuf_c_message_unpack (&cairn__groups_query__descriptor,
                                allocator, len, data);
}
void   cairn__groups_query__free_unpacked
                     (Cairn__GroupsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__groups_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_query__init
                     (Cairn__GroupQuery         *message)
{
  static const Cairn__GroupQuery init_value = CAIRN__GROUP_QUERY__INIT;
  *message = init_value;
}
size_t cairn__group_query__get_packed_size
                     (const Cairn__GroupQuery *message)
{
  assert(message->base.descriptor == &cairn__group_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_query__pack
                     (const Cairn__GroupQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_query__pack_to_buffer
                     (const Cairn__GroupQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupQuery *
       cairn__group_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupQuery *)
     protobuf_c_message_unpack (&cairn__group_query__descriptor,
                                allocator, len, data);
}
void   cairn__group_query__free_unpacked
                     (Cairn__GroupQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__groups_answer__init
                     (Cairn__GroupsAnswer         *message)
{
  static const Cairn__GroupsAnswer init_value = CAIRN__GROUPS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__groups_answer__get_packed_size
                     (const Cairn__GroupsAnswer *message)
{
  assert(message->base.descriptor == &cairn__groups_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__groups_answer__pack
                     (const Cairn__GroupsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__groups_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__groups_answer__pack_to_buffer
                     (const Cairn__GroupsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__groups_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupsAnswer *
       cairn__groups_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupsAnswer *)
     protobuf_c_message_unpack (&cairn__groups_answer__descriptor,
                                allocator, len, data);
}
void   cairn__groups_answer__free_unpacked
                     (Cairn__GroupsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__groups_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__group_item__init
                     (Cairn__GroupItem         *message)
{
  static const Cairn__GroupItem init_value = CAIRN__GROUP_ITEM__INIT;
  *message = init_value;
}
size_t cairn__group_item__get_packed_size
                     (const Cairn__GroupItem *message)
{
  assert(message->base.descriptor == &cairn__group_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__group_item__pack
                     (const Cairn__GroupItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__group_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__group_item__pack_to_buffer
                     (const Cairn__GroupItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__group_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GroupItem *
       cairn__group_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GroupItem *)
     protobuf_c_message_unpack (&cairn__group_item__descriptor,
                                allocator, len, data);
}
void   cairn__group_item__free_unpacked
                     (Cairn__GroupItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__group_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__members_query__init
                     (Cairn__MembersQuery         *message)
{
  static const Cairn__MembersQuery init_value = CAIRN__MEMBERS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__members_query__get_packed_size
                     (const Cairn__MembersQuery *message)
{
  assert(message->base.descriptor == &cairn__members_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__members_query__pack
                     (const Cairn__MembersQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__members_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__members_query__pack_to_buffer
                     (const Cairn__MembersQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__members_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__MembersQuery *
       cairn__members_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__MembersQuery *)
     protobuf_c_message_unpack (&cairn__members_query__descriptor,
                                allocator, len, data);
}
void   cairn__members_query__free_unpacked
                     (Cairn__MembersQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__members_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__domains_query__init
                     (Cairn__DomainsQuery         *message)
{
  static const Cairn__DomainsQuery init_value = CAIRN__DOMAINS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__domains_query__get_packed_size
                     (const Cairn__DomainsQuery *message)
{
  assert(message->base.descriptor == &cairn__domains_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__domains_query__pack
                     (const Cairn__DomainsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__domains_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__domains_query__pack_to_buffer
                     (const Cairn__DomainsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__domains_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DomainsQuery *
       cairn__domains_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DomainsQuery *)
     protobuf_c_message_unpack (&cairn__domains_query__descriptor,
                                allocator, len, data);
}
void   cairn__domains_query__free_unpacked
                     (Cairn__DomainsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__domains_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__domains_answer__init
                     (Cairn__DomainsAnswer         *message)
{
  static const Cairn__DomainsAnswer init_value = CAIRN__DOMAINS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__domains_answer__get_packed_size
                     (const Cairn__DomainsAnswer *message)
{
  assert(message->base.descriptor == &cairn__domains_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__domains_answer__pack
                     (const Cairn__DomainsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__domains_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__domains_answer__pack_to_buffer
                     (const Cairn__DomainsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__domains_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DomainsAnswer *
       cairn__domains_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DomainsAnswer *)
     protobuf_c_message_unpack (&cairn__domains_answer__descriptor,
                                allocator, len, data);
}
void   cairn__domains_answer__free_unpacked
                     (Cairn__DomainsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__domains_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__domain_item__init
                     (Cairn__DomainItem         *message)
{
  static const Cairn__DomainItem init_value = CAIRN__DOMAIN_ITEM__INIT;
  *message = init_value;
}
size_t cairn__domain_item__get_packed_size
                     (const Cairn__DomainItem *message)
{
  assert(message->base.descriptor == &cairn__domain_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__domain_item__pack
                     (const Cairn__DomainItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__domain_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__domain_item__pack_to_buffer
                     (const Cairn__DomainItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__domain_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DomainItem *
       cairn__domain_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DomainItem *)
     protobuf_c_message_unpack (&cairn__domain_item__descriptor,
                                allocator, len, data);
}
void   cairn__domain_item__free_unpacked
                     (Cairn__DomainItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__domain_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__settings_query__init
                     (Cairn__SettingsQuery         *message)
{
  static const Cairn__SettingsQuery init_value = CAIRN__SETTINGS_QUERY__INIT;
  *message = init_value;
}
size_t cairn__settings_query__get_packed_size
                     (const Cairn__SettingsQuery *message)
{
  assert(message->base.descriptor == &cairn__settings_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__settings_query__pack
                     (const Cairn__SettingsQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__settings_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__settings_query__pack_to_buffer
                     (const Cairn__SettingsQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__settings_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SettingsQuery *
       cairn__settings_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SettingsQuery *)
     protobuf_c_message_unpack (&cairn__settings_query__descriptor,
                                allocator, len, data);
}
void   cairn__settings_query__free_unpacked
                     (Cairn__SettingsQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__settings_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__settings_answer__init
                     (Cairn__SettingsAnswer         *message)
{
  static const Cairn__SettingsAnswer init_value = CAIRN__SETTINGS_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__settings_answer__get_packed_size
                     (const Cairn__SettingsAnswer *message)
{
  assert(message->base.descriptor == &cairn__settings_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__settings_answer__pack
                     (const Cairn__SettingsAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__settings_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__settings_answer__pack_to_buffer
                     (const Cairn__SettingsAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__settings_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SettingsAnswer *
       cairn__settings_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SettingsAnswer *)
     protobuf_c_message_unpack (&cairn__settings_answer__descriptor,
                                allocator, len, data);
}
void   cairn__settings_answer__free_unpacked
                     (Cairn__SettingsAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__settings_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__setting_item__init
                     (Cairn__SettingItem         *message)
{
  static const Cairn__SettingItem init_value = CAIRN__SETTING_ITEM__INIT;
  *message = init_value;
}
size_t cairn__setting_item__get_packed_size
                     (const Cairn__SettingItem *message)
{
  assert(message->base.descriptor == &cairn__setting_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__setting_item__pack
                     (const Cairn__SettingItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__setting_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__setting_item__pack_to_buffer
                     (const Cairn__SettingItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__setting_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SettingItem *
       cairn__setting_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SettingItem *)
     protobuf_c_message_unpack (&cairn__setting_item__descriptor,
                                allocator, len, data);
}
void   cairn__setting_item__free_unpacked
                     (Cairn__SettingItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__setting_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__audit_query__init
                     (Cairn__AuditQuery         *message)
{
  static const Cairn__AuditQuery init_value = CAIRN__AUDIT_QUERY__INIT;
  *message = init_value;
}
size_t cairn__audit_query__get_packed_size
                     (const Cairn__AuditQuery *message)
{
  assert(message->base.descriptor == &cairn__audit_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__audit_query__pack
                     (const Cairn__AuditQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__audit_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__audit_query__pack_to_buffer
                     (const Cairn__AuditQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__audit_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AuditQuery *
       cairn__audit_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AuditQuery *)
     protobuf_c_message_unpack (&cairn__audit_query__descriptor,
                                allocator, len, data);
}
void   cairn__audit_query__free_unpacked
                     (Cairn__AuditQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__audit_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__audit_answer__init
                     (Cairn__AuditAnswer         *message)
{
  static const Cairn__AuditAnswer init_value = CAIRN__AUDIT_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__audit_answer__get_packed_size
                     (const Cairn__AuditAnswer *message)
{
  assert(message->base.descriptor == &cairn__audit_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__audit_answer__pack
                     (const Cairn__AuditAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__audit_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__audit_answer__pack_to_buffer
                     (const Cairn__AuditAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__audit_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AuditAnswer *
       cairn__audit_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AuditAnswer *)
     protobuf_c_message_unpack (&cairn__audit_answer__descriptor,
                                allocator, len, data);
}
void   cairn__audit_answer__free_unpacked
                     (Cairn__AuditAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__audit_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__audit_item__init
                     (Cairn__AuditItem         *message)
{
  static const Cairn__AuditItem init_value = CAIRN__AUDIT_ITEM__INIT;
  *message = init_value;
}
size_t cairn__audit_item__get_packed_size
                     (const Cairn__AuditItem *message)
{
  assert(message->base.descriptor == &cairn__audit_item__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__audit_item__pack
                     (const Cairn__AuditItem *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__audit_item__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__audit_item__pack_to_buffer
                     (const Cairn__AuditItem *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__audit_item__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AuditItem *
       cairn__audit_item__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AuditItem *)
     protobuf_c_message_unpack (&cairn__audit_item__descriptor,
                                allocator, len, data);
}
void   cairn__audit_item__free_unpacked
                     (Cairn__AuditItem *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__audit_item__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__control_due_query__init
                     (Cairn__ControlDueQuery         *message)
{
  static const Cairn__ControlDueQuery init_value = CAIRN__CONTROL_DUE_QUERY__INIT;
  *message = init_value;
}
size_t cairn__control_due_query__get_packed_size
                     (const Cairn__ControlDueQuery *message)
{
  assert(message->base.descriptor == &cairn__control_due_query__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__control_due_query__pack
                     (const Cairn__ControlDueQuery *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__control_due_query__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__control_due_query__pack_to_buffer
                     (const Cairn__ControlDueQuery *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__control_due_query__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ControlDueQuery *
       cairn__control_due_query__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ControlDueQuery *)
     protobuf_c_message_unpack (&cairn__control_due_query__descriptor,
                                allocator, len, data);
}
void   cairn__control_due_query__free_unpacked
                     (Cairn__ControlDueQuery *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__control_due_query__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__control_due_answer__init
                     (Cairn__ControlDueAnswer         *message)
{
  static const Cairn__ControlDueAnswer init_value = CAIRN__CONTROL_DUE_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__control_due_answer__get_packed_size
                     (const Cairn__ControlDueAnswer *message)
{
  assert(message->base.descriptor == &cairn__control_due_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__control_due_answer__pack
                     (const Cairn__ControlDueAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__control_due_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__control_due_answer__pack_to_buffer
                     (const Cairn__ControlDueAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__control_due_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ControlDueAnswer *
       cairn__control_due_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ControlDueAnswer *)
     protobuf_c_message_unpack (&cairn__control_due_answer__descriptor,
                                allocator, len, data);
}
void   cairn__control_due_answer__free_unpacked
                     (Cairn__ControlDueAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__control_due_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__control_query__field_descriptors[20] =
{
  {
    "actor",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ControlQuery, actor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cluster",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, cluster),
    &cairn__cluster_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "nodes",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, nodes),
    &cairn__nodes_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, node),
    &cairn__node_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "tokens",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, tokens),
    &cairn__tokens_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "zones",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, zones),
    &cairn__zones_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shards",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, shards),
    &cairn__shards_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "slots",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, slots),
    &cairn__slots_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "moves",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, moves),
    &cairn__moves_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "placement",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, placement),
    &cairn__placement_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "accounts",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, accounts),
    &cairn__accounts_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "account",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, account),
    &cairn__account_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "credentials",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, credentials),
    &cairn__credentials_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "groups",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, groups),
    &cairn__groups_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "group",
    15,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, group),
    &cairn__group_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "members",
    16,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, members),
    &cairn__members_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "domains",
    17,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, domains),
    &cairn__domains_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "settings",
    18,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, settings),
    &cairn__settings_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "audit",
    19,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, audit),
    &cairn__audit_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "due",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQuery, question_case),
    offsetof(Cairn__ControlQuery, due),
    &cairn__control_due_query__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__control_query__field_indices_by_name[] = {
  11,   /* field[11] = account */
  10,   /* field[10] = accounts */
  0,   /* field[0] = actor */
  18,   /* field[18] = audit */
  1,   /* field[1] = cluster */
  12,   /* field[12] = credentials */
  16,   /* field[16] = domains */
  19,   /* field[19] = due */
  14,   /* field[14] = group */
  13,   /* field[13] = groups */
  15,   /* field[15] = members */
  8,   /* field[8] = moves */
  3,   /* field[3] = node */
  2,   /* field[2] = nodes */
  9,   /* field[9] = placement */
  17,   /* field[17] = settings */
  6,   /* field[6] = shards */
  7,   /* field[7] = slots */
  4,   /* field[4] = tokens */
  5,   /* field[5] = zones */
};
static const ProtobufCIntRange cairn__control_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 20 }
};
const ProtobufCMessageDescriptor cairn__control_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ControlQuery",
  "ControlQuery",
  "Cairn__ControlQuery",
  "cairn",
  sizeof(Cairn__ControlQuery),
  20,
  cairn__control_query__field_descriptors,
  cairn__control_query__field_indices_by_name,
  1,  cairn__control_query__number_ranges,
  (ProtobufCMessageInit) cairn__control_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__control_query_answer__field_descriptors[17] =
{
  {
    "refused",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, refused),
    &cairn__control_error__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cluster",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, cluster),
    &cairn__cluster_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "nodes",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, nodes),
    &cairn__nodes_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "tokens",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, tokens),
    &cairn__tokens_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "zones",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, zones),
    &cairn__zones_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shards",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, shards),
    &cairn__shards_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "slots",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, slots),
    &cairn__slots_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "moves",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, moves),
    &cairn__moves_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "placement",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, placement),
    &cairn__placement_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "accounts",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, accounts),
    &cairn__accounts_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "account",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, account),
    &cairn__account_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "credentials",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, credentials),
    &cairn__credentials_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "groups",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, groups),
    &cairn__groups_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "domains",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, domains),
    &cairn__domains_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "settings",
    15,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, settings),
    &cairn__settings_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "audit",
    16,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, audit),
    &cairn__audit_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "due",
    17,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlQueryAnswer, answer_case),
    offsetof(Cairn__ControlQueryAnswer, due),
    &cairn__control_due_answer__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__control_query_answer__field_indices_by_name[] = {
  10,   /* field[10] = account */
  9,   /* field[9] = accounts */
  15,   /* field[15] = audit */
  1,   /* field[1] = cluster */
  11,   /* field[11] = credentials */
  13,   /* field[13] = domains */
  16,   /* field[16] = due */
  12,   /* field[12] = groups */
  7,   /* field[7] = moves */
  2,   /* field[2] = nodes */
  8,   /* field[8] = placement */
  0,   /* field[0] = refused */
  14,   /* field[14] = settings */
  5,   /* field[5] = shards */
  6,   /* field[6] = slots */
  3,   /* field[3] = tokens */
  4,   /* field[4] = zones */
};
static const ProtobufCIntRange cairn__control_query_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 17 }
};
const ProtobufCMessageDescriptor cairn__control_query_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ControlQueryAnswer",
  "ControlQueryAnswer",
  "Cairn__ControlQueryAnswer",
  "cairn",
  sizeof(Cairn__ControlQueryAnswer),
  17,
  cairn__control_query_answer__field_descriptors,
  cairn__control_query_answer__field_indices_by_name,
  1,  cairn__control_query_answer__number_ranges,
  (ProtobufCMessageInit) cairn__control_query_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__cluster_query__field_descriptors NULL
#define cairn__cluster_query__field_indices_by_name NULL
#define cairn__cluster_query__number_ranges NULL
const ProtobufCMessageDescriptor cairn__cluster_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClusterQuery",
  "ClusterQuery",
  "Cairn__ClusterQuery",
  "cairn",
  sizeof(Cairn__ClusterQuery),
  0,
  cairn__cluster_query__field_descriptors,
  cairn__cluster_query__field_indices_by_name,
  0,  cairn__cluster_query__number_ranges,
  (ProtobufCMessageInit) cairn__cluster_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__cluster_answer__field_descriptors[2] =
{
  {
    "cluster",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterAnswer, cluster),
    &cairn__cluster_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "features",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ClusterAnswer, n_features),
    offsetof(Cairn__ClusterAnswer, features),
    &cairn__feature_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__cluster_answer__field_indices_by_name[] = {
  0,   /* field[0] = cluster */
  1,   /* field[1] = features */
};
static const ProtobufCIntRange cairn__cluster_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__cluster_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClusterAnswer",
  "ClusterAnswer",
  "Cairn__ClusterAnswer",
  "cairn",
  sizeof(Cairn__ClusterAnswer),
  2,
  cairn__cluster_answer__field_descriptors,
  cairn__cluster_answer__field_indices_by_name,
  1,  cairn__cluster_answer__number_ranges,
  (ProtobufCMessageInit) cairn__cluster_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__feature_item__field_descriptors[3] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__FeatureItem, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "since",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__FeatureItem, since),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_on",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__FeatureItem, is_on),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__feature_item__field_indices_by_name[] = {
  2,   /* field[2] = is_on */
  0,   /* field[0] = name */
  1,   /* field[1] = since */
};
static const ProtobufCIntRange cairn__feature_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__feature_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.FeatureItem",
  "FeatureItem",
  "Cairn__FeatureItem",
  "cairn",
  sizeof(Cairn__FeatureItem),
  3,
  cairn__feature_item__field_descriptors,
  cairn__feature_item__field_indices_by_name,
  1,  cairn__feature_item__number_ranges,
  (ProtobufCMessageInit) cairn__feature_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__nodes_query__field_descriptors[2] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodesQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodesQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__nodes_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__nodes_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__nodes_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodesQuery",
  "NodesQuery",
  "Cairn__NodesQuery",
  "cairn",
  sizeof(Cairn__NodesQuery),
  2,
  cairn__nodes_query__field_descriptors,
  cairn__nodes_query__field_indices_by_name,
  1,  cairn__nodes_query__number_ranges,
  (ProtobufCMessageInit) cairn__nodes_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_query__field_descriptors[4] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__NodeQuery, has_node),
    offsetof(Cairn__NodeQuery, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeQuery, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "key",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__NodeQuery, has_key),
    offsetof(Cairn__NodeQuery, key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "certificate",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__NodeQuery, has_certificate),
    offsetof(Cairn__NodeQuery, certificate),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_query__field_indices_by_name[] = {
  3,   /* field[3] = certificate */
  2,   /* field[2] = key */
  1,   /* field[1] = name */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__node_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__node_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeQuery",
  "NodeQuery",
  "Cairn__NodeQuery",
  "cairn",
  sizeof(Cairn__NodeQuery),
  4,
  cairn__node_query__field_descriptors,
  cairn__node_query__field_indices_by_name,
  1,  cairn__node_query__number_ranges,
  (ProtobufCMessageInit) cairn__node_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__nodes_answer__field_descriptors[2] =
{
  {
    "nodes",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__NodesAnswer, n_nodes),
    offsetof(Cairn__NodesAnswer, nodes),
    &cairn__cluster_node_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodesAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__nodes_answer__field_indices_by_name[] = {
  1,   /* field[1] = has_more */
  0,   /* field[0] = nodes */
};
static const ProtobufCIntRange cairn__nodes_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__nodes_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodesAnswer",
  "NodesAnswer",
  "Cairn__NodesAnswer",
  "cairn",
  sizeof(Cairn__NodesAnswer),
  2,
  cairn__nodes_answer__field_descriptors,
  cairn__nodes_answer__field_indices_by_name,
  1,  cairn__nodes_answer__number_ranges,
  (ProtobufCMessageInit) cairn__nodes_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__cluster_node_item__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeItem, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ClusterNodeItem, row),
    &cairn__cluster_node_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__cluster_node_item__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = row */
};
static const ProtobufCIntRange cairn__cluster_node_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__cluster_node_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ClusterNodeItem",
  "ClusterNodeItem",
  "Cairn__ClusterNodeItem",
  "cairn",
  sizeof(Cairn__ClusterNodeItem),
  2,
  cairn__cluster_node_item__field_descriptors,
  cairn__cluster_node_item__field_indices_by_name,
  1,  cairn__cluster_node_item__number_ranges,
  (ProtobufCMessageInit) cairn__cluster_node_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__tokens_query__field_descriptors[2] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokensQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokensQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__tokens_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__tokens_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__tokens_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.TokensQuery",
  "TokensQuery",
  "Cairn__TokensQuery",
  "cairn",
  sizeof(Cairn__TokensQuery),
  2,
  cairn__tokens_query__field_descriptors,
  cairn__tokens_query__field_indices_by_name,
  1,  cairn__tokens_query__number_ranges,
  (ProtobufCMessageInit) cairn__tokens_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__tokens_answer__field_descriptors[2] =
{
  {
    "tokens",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__TokensAnswer, n_tokens),
    offsetof(Cairn__TokensAnswer, tokens),
    &cairn__token_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokensAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__tokens_answer__field_indices_by_name[] = {
  1,   /* field[1] = has_more */
  0,   /* field[0] = tokens */
};
static const ProtobufCIntRange cairn__tokens_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__tokens_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.TokensAnswer",
  "TokensAnswer",
  "Cairn__TokensAnswer",
  "cairn",
  sizeof(Cairn__TokensAnswer),
  2,
  cairn__tokens_answer__field_descriptors,
  cairn__tokens_answer__field_indices_by_name,
  1,  cairn__tokens_answer__number_ranges,
  (ProtobufCMessageInit) cairn__tokens_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__token_item__field_descriptors[9] =
{
  {
    "token",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, token),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "roles",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, roles),
    &cairn__node_roles__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "use_count_left",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, use_count_left),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_revoked",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, is_revoked),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notes",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created_by",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, created_by),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TokenItem, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__token_item__field_indices_by_name[] = {
  7,   /* field[7] = created */
  6,   /* field[6] = created_by */
  3,   /* field[3] = expires */
  4,   /* field[4] = is_revoked */
  5,   /* field[5] = notes */
  8,   /* field[8] = revision */
  1,   /* field[1] = roles */
  0,   /* field[0] = token */
  2,   /* field[2] = use_count_left */
};
static const ProtobufCIntRange cairn__token_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 9 }
};
const ProtobufCMessageDescriptor cairn__token_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.TokenItem",
  "TokenItem",
  "Cairn__TokenItem",
  "cairn",
  sizeof(Cairn__TokenItem),
  9,
  cairn__token_item__field_descriptors,
  cairn__token_item__field_indices_by_name,
  1,  cairn__token_item__number_ranges,
  (ProtobufCMessageInit) cairn__token_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__zones_query__field_descriptors[2] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ZonesQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ZonesQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__zones_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__zones_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__zones_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ZonesQuery",
  "ZonesQuery",
  "Cairn__ZonesQuery",
  "cairn",
  sizeof(Cairn__ZonesQuery),
  2,
  cairn__zones_query__field_descriptors,
  cairn__zones_query__field_indices_by_name,
  1,  cairn__zones_query__number_ranges,
  (ProtobufCMessageInit) cairn__zones_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__zones_answer__field_descriptors[2] =
{
  {
    "zones",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ZonesAnswer, n_zones),
    offsetof(Cairn__ZonesAnswer, zones),
    &cairn__zone_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__ZonesAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__zones_answer__field_indices_by_name[] = {
  1,   /* field[1] = has_more */
  0,   /* field[0] = zones */
};
static const ProtobufCIntRange cairn__zones_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__zones_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ZonesAnswer",
  "ZonesAnswer",
  "Cairn__ZonesAnswer",
  "cairn",
  sizeof(Cairn__ZonesAnswer),
  2,
  cairn__zones_answer__field_descriptors,
  cairn__zones_answer__field_indices_by_name,
  1,  cairn__zones_answer__number_ranges,
  (ProtobufCMessageInit) cairn__zones_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__zone_item__field_descriptors[2] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ZoneItem, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ZoneItem, row),
    &cairn__zone_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__zone_item__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = row */
};
static const ProtobufCIntRange cairn__zone_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__zone_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ZoneItem",
  "ZoneItem",
  "Cairn__ZoneItem",
  "cairn",
  sizeof(Cairn__ZoneItem),
  2,
  cairn__zone_item__field_descriptors,
  cairn__zone_item__field_indices_by_name,
  1,  cairn__zone_item__number_ranges,
  (ProtobufCMessageInit) cairn__zone_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shards_query__field_descriptors[3] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ShardsQuery, has_after),
    offsetof(Cairn__ShardsQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShardsQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ShardsQuery, has_node),
    offsetof(Cairn__ShardsQuery, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shards_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
  2,   /* field[2] = node */
};
static const ProtobufCIntRange cairn__shards_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__shards_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardsQuery",
  "ShardsQuery",
  "Cairn__ShardsQuery",
  "cairn",
  sizeof(Cairn__ShardsQuery),
  3,
  cairn__shards_query__field_descriptors,
  cairn__shards_query__field_indices_by_name,
  1,  cairn__shards_query__number_ranges,
  (ProtobufCMessageInit) cairn__shards_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shards_answer__field_descriptors[2] =
{
  {
    "shards",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ShardsAnswer, n_shards),
    offsetof(Cairn__ShardsAnswer, shards),
    &cairn__shard_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShardsAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shards_answer__field_indices_by_name[] = {
  1,   /* field[1] = has_more */
  0,   /* field[0] = shards */
};
static const ProtobufCIntRange cairn__shards_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__shards_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardsAnswer",
  "ShardsAnswer",
  "Cairn__ShardsAnswer",
  "cairn",
  sizeof(Cairn__ShardsAnswer),
  2,
  cairn__shards_answer__field_descriptors,
  cairn__shards_answer__field_indices_by_name,
  1,  cairn__shards_answer__number_ranges,
  (ProtobufCMessageInit) cairn__shards_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shard_item__field_descriptors[2] =
{
  {
    "shard",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShardItem, shard),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ShardItem, row),
    &cairn__shard_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shard_item__field_indices_by_name[] = {
  1,   /* field[1] = row */
  0,   /* field[0] = shard */
};
static const ProtobufCIntRange cairn__shard_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__shard_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ShardItem",
  "ShardItem",
  "Cairn__ShardItem",
  "cairn",
  sizeof(Cairn__ShardItem),
  2,
  cairn__shard_item__field_descriptors,
  cairn__shard_item__field_indices_by_name,
  1,  cairn__shard_item__number_ranges,
  (ProtobufCMessageInit) cairn__shard_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slots_query__field_descriptors[1] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SlotsQuery, has_after),
    offsetof(Cairn__SlotsQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slots_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
};
static const ProtobufCIntRange cairn__slots_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__slots_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotsQuery",
  "SlotsQuery",
  "Cairn__SlotsQuery",
  "cairn",
  sizeof(Cairn__SlotsQuery),
  1,
  cairn__slots_query__field_descriptors,
  cairn__slots_query__field_indices_by_name,
  1,  cairn__slots_query__number_ranges,
  (ProtobufCMessageInit) cairn__slots_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slots_answer__field_descriptors[3] =
{
  {
    "epoch",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotsAnswer, epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "runs",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__SlotsAnswer, n_runs),
    offsetof(Cairn__SlotsAnswer, runs),
    &cairn__slot_run__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "changes",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__SlotsAnswer, n_changes),
    offsetof(Cairn__SlotsAnswer, changes),
    &cairn__slot_change_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slots_answer__field_indices_by_name[] = {
  2,   /* field[2] = changes */
  0,   /* field[0] = epoch */
  1,   /* field[1] = runs */
};
static const ProtobufCIntRange cairn__slots_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__slots_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotsAnswer",
  "SlotsAnswer",
  "Cairn__SlotsAnswer",
  "cairn",
  sizeof(Cairn__SlotsAnswer),
  3,
  cairn__slots_answer__field_descriptors,
  cairn__slots_answer__field_indices_by_name,
  1,  cairn__slots_answer__number_ranges,
  (ProtobufCMessageInit) cairn__slots_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__moves_query__field_descriptors[3] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__MovesQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__MovesQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_active",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__MovesQuery, is_active),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__moves_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
  2,   /* field[2] = is_active */
};
static const ProtobufCIntRange cairn__moves_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__moves_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MovesQuery",
  "MovesQuery",
  "Cairn__MovesQuery",
  "cairn",
  sizeof(Cairn__MovesQuery),
  3,
  cairn__moves_query__field_descriptors,
  cairn__moves_query__field_indices_by_name,
  1,  cairn__moves_query__number_ranges,
  (ProtobufCMessageInit) cairn__moves_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__moves_answer__field_descriptors[2] =
{
  {
    "moves",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__MovesAnswer, n_moves),
    offsetof(Cairn__MovesAnswer, moves),
    &cairn__move_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__MovesAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__moves_answer__field_indices_by_name[] = {
  1,   /* field[1] = has_more */
  0,   /* field[0] = moves */
};
static const ProtobufCIntRange cairn__moves_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__moves_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MovesAnswer",
  "MovesAnswer",
  "Cairn__MovesAnswer",
  "cairn",
  sizeof(Cairn__MovesAnswer),
  2,
  cairn__moves_answer__field_descriptors,
  cairn__moves_answer__field_indices_by_name,
  1,  cairn__moves_answer__number_ranges,
  (ProtobufCMessageInit) cairn__moves_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__move_item__field_descriptors[2] =
{
  {
    "move",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__MoveItem, move),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__MoveItem, row),
    &cairn__slot_move_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__move_item__field_indices_by_name[] = {
  0,   /* field[0] = move */
  1,   /* field[1] = row */
};
static const ProtobufCIntRange cairn__move_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__move_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MoveItem",
  "MoveItem",
  "Cairn__MoveItem",
  "cairn",
  sizeof(Cairn__MoveItem),
  2,
  cairn__move_item__field_descriptors,
  cairn__move_item__field_indices_by_name,
  1,  cairn__move_item__number_ranges,
  (ProtobufCMessageInit) cairn__move_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__placement_query__field_descriptors NULL
#define cairn__placement_query__field_indices_by_name NULL
#define cairn__placement_query__number_ranges NULL
const ProtobufCMessageDescriptor cairn__placement_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PlacementQuery",
  "PlacementQuery",
  "Cairn__PlacementQuery",
  "cairn",
  sizeof(Cairn__PlacementQuery),
  0,
  cairn__placement_query__field_descriptors,
  cairn__placement_query__field_indices_by_name,
  0,  cairn__placement_query__number_ranges,
  (ProtobufCMessageInit) cairn__placement_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__placement_answer__field_descriptors[5] =
{
  {
    "epoch",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementAnswer, epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "current",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementAnswer, current),
    &cairn__placement_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "epoch_next",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__PlacementAnswer, has_epoch_next),
    offsetof(Cairn__PlacementAnswer, epoch_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "next",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementAnswer, next),
    &cairn__placement_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "change",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlacementAnswer, change),
    &cairn__placement_change_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__placement_answer__field_indices_by_name[] = {
  4,   /* field[4] = change */
  1,   /* field[1] = current */
  0,   /* field[0] = epoch */
  2,   /* field[2] = epoch_next */
  3,   /* field[3] = next */
};
static const ProtobufCIntRange cairn__placement_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__placement_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PlacementAnswer",
  "PlacementAnswer",
  "Cairn__PlacementAnswer",
  "cairn",
  sizeof(Cairn__PlacementAnswer),
  5,
  cairn__placement_answer__field_descriptors,
  cairn__placement_answer__field_indices_by_name,
  1,  cairn__placement_answer__number_ranges,
  (ProtobufCMessageInit) cairn__placement_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__accounts_query__field_descriptors[3] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountsQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountsQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "domain",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountsQuery, domain),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__accounts_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
  2,   /* field[2] = domain */
};
static const ProtobufCIntRange cairn__accounts_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__accounts_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountsQuery",
  "AccountsQuery",
  "Cairn__AccountsQuery",
  "cairn",
  sizeof(Cairn__AccountsQuery),
  3,
  cairn__accounts_query__field_descriptors,
  cairn__accounts_query__field_indices_by_name,
  1,  cairn__accounts_query__number_ranges,
  (ProtobufCMessageInit) cairn__accounts_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__accounts_answer__field_descriptors[2] =
{
  {
    "accounts",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__AccountsAnswer, n_accounts),
    offsetof(Cairn__AccountsAnswer, accounts),
    &cairn__account_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountsAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__accounts_answer__field_indices_by_name[] = {
  0,   /* field[0] = accounts */
  1,   /* field[1] = has_more */
};
static const ProtobufCIntRange cairn__accounts_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__accounts_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountsAnswer",
  "AccountsAnswer",
  "Cairn__AccountsAnswer",
  "cairn",
  sizeof(Cairn__AccountsAnswer),
  2,
  cairn__accounts_answer__field_descriptors,
  cairn__accounts_answer__field_indices_by_name,
  1,  cairn__accounts_answer__number_ranges,
  (ProtobufCMessageInit) cairn__accounts_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__account_item__field_descriptors[2] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountItem, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountItem, row),
    &cairn__account_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__account_item__field_indices_by_name[] = {
  0,   /* field[0] = account */
  1,   /* field[1] = row */
};
static const ProtobufCIntRange cairn__account_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__account_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountItem",
  "AccountItem",
  "Cairn__AccountItem",
  "cairn",
  sizeof(Cairn__AccountItem),
  2,
  cairn__account_item__field_descriptors,
  cairn__account_item__field_indices_by_name,
  1,  cairn__account_item__number_ranges,
  (ProtobufCMessageInit) cairn__account_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__account_query__field_descriptors[3] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__AccountQuery, has_account),
    offsetof(Cairn__AccountQuery, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountQuery, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "email",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountQuery, email),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__account_query__field_indices_by_name[] = {
  0,   /* field[0] = account */
  2,   /* field[2] = email */
  1,   /* field[1] = name */
};
static const ProtobufCIntRange cairn__account_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__account_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountQuery",
  "AccountQuery",
  "Cairn__AccountQuery",
  "cairn",
  sizeof(Cairn__AccountQuery),
  3,
  cairn__account_query__field_descriptors,
  cairn__account_query__field_indices_by_name,
  1,  cairn__account_query__number_ranges,
  (ProtobufCMessageInit) cairn__account_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__account_answer__field_descriptors[5] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountAnswer, account),
    &cairn__account_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "groups",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__AccountAnswer, n_groups),
    offsetof(Cairn__AccountAnswer, groups),
    &cairn__group_number__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "domain",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountAnswer, domain),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountAnswer, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "locked_until",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__AccountAnswer, has_locked_until),
    offsetof(Cairn__AccountAnswer, locked_until),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__account_answer__field_indices_by_name[] = {
  0,   /* field[0] = account */
  3,   /* field[3] = byte_count_max */
  2,   /* field[2] = domain */
  1,   /* field[1] = groups */
  4,   /* field[4] = locked_until */
};
static const ProtobufCIntRange cairn__account_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__account_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountAnswer",
  "AccountAnswer",
  "Cairn__AccountAnswer",
  "cairn",
  sizeof(Cairn__AccountAnswer),
  5,
  cairn__account_answer__field_descriptors,
  cairn__account_answer__field_indices_by_name,
  1,  cairn__account_answer__number_ranges,
  (ProtobufCMessageInit) cairn__account_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_number__field_descriptors[1] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupNumber, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_number__field_indices_by_name[] = {
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__group_number__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__group_number__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupNumber",
  "GroupNumber",
  "Cairn__GroupNumber",
  "cairn",
  sizeof(Cairn__GroupNumber),
  1,
  cairn__group_number__field_descriptors,
  cairn__group_number__field_indices_by_name,
  1,  cairn__group_number__number_ranges,
  (ProtobufCMessageInit) cairn__group_number__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__credentials_query__field_descriptors[1] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CredentialsQuery, account),
    &cairn__account_query__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__credentials_query__field_indices_by_name[] = {
  0,   /* field[0] = account */
};
static const ProtobufCIntRange cairn__credentials_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__credentials_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CredentialsQuery",
  "CredentialsQuery",
  "Cairn__CredentialsQuery",
  "cairn",
  sizeof(Cairn__CredentialsQuery),
  1,
  cairn__credentials_query__field_descriptors,
  cairn__credentials_query__field_indices_by_name,
  1,  cairn__credentials_query__number_ranges,
  (ProtobufCMessageInit) cairn__credentials_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__credentials_answer__field_descriptors[3] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CredentialsAnswer, account),
    &cairn__account_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "credentials",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CredentialsAnswer, credentials),
    &cairn__credentials_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "login",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CredentialsAnswer, login),
    &cairn__login_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__credentials_answer__field_indices_by_name[] = {
  0,   /* field[0] = account */
  1,   /* field[1] = credentials */
  2,   /* field[2] = login */
};
static const ProtobufCIntRange cairn__credentials_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__credentials_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CredentialsAnswer",
  "CredentialsAnswer",
  "Cairn__CredentialsAnswer",
  "cairn",
  sizeof(Cairn__CredentialsAnswer),
  3,
  cairn__credentials_answer__field_descriptors,
  cairn__credentials_answer__field_indices_by_name,
  1,  cairn__credentials_answer__number_ranges,
  (ProtobufCMessageInit) cairn__credentials_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__groups_query__field_descriptors[2] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupsQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupsQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__groups_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__groups_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__groups_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupsQuery",
  "GroupsQuery",
  "Cairn__GroupsQuery",
  "cairn",
  sizeof(Cairn__GroupsQuery),
  2,
  cairn__groups_query__field_descriptors,
  cairn__groups_query__field_indices_by_name,
  1,  cairn__groups_query__number_ranges,
  (ProtobufCMessageInit) cairn__groups_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_query__field_descriptors[2] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__GroupQuery, has_group),
    offsetof(Cairn__GroupQuery, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupQuery, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_query__field_indices_by_name[] = {
  0,   /* field[0] = group */
  1,   /* field[1] = name */
};
static const ProtobufCIntRange cairn__group_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__group_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupQuery",
  "GroupQuery",
  "Cairn__GroupQuery",
  "cairn",
  sizeof(Cairn__GroupQuery),
  2,
  cairn__group_query__field_descriptors,
  cairn__group_query__field_indices_by_name,
  1,  cairn__group_query__number_ranges,
  (ProtobufCMessageInit) cairn__group_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__groups_answer__field_descriptors[2] =
{
  {
    "groups",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__GroupsAnswer, n_groups),
    offsetof(Cairn__GroupsAnswer, groups),
    &cairn__group_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupsAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__groups_answer__field_indices_by_name[] = {
  0,   /* field[0] = groups */
  1,   /* field[1] = has_more */
};
static const ProtobufCIntRange cairn__groups_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__groups_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupsAnswer",
  "GroupsAnswer",
  "Cairn__GroupsAnswer",
  "cairn",
  sizeof(Cairn__GroupsAnswer),
  2,
  cairn__groups_answer__field_descriptors,
  cairn__groups_answer__field_indices_by_name,
  1,  cairn__groups_answer__number_ranges,
  (ProtobufCMessageInit) cairn__groups_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__group_item__field_descriptors[2] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupItem, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__GroupItem, row),
    &cairn__account_group_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__group_item__field_indices_by_name[] = {
  0,   /* field[0] = group */
  1,   /* field[1] = row */
};
static const ProtobufCIntRange cairn__group_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__group_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GroupItem",
  "GroupItem",
  "Cairn__GroupItem",
  "cairn",
  sizeof(Cairn__GroupItem),
  2,
  cairn__group_item__field_descriptors,
  cairn__group_item__field_indices_by_name,
  1,  cairn__group_item__number_ranges,
  (ProtobufCMessageInit) cairn__group_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__members_query__field_descriptors[3] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__MembersQuery, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "after",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__MembersQuery, after),
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
    offsetof(Cairn__MembersQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__members_query__field_indices_by_name[] = {
  1,   /* field[1] = after */
  2,   /* field[2] = count_max */
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__members_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__members_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.MembersQuery",
  "MembersQuery",
  "Cairn__MembersQuery",
  "cairn",
  sizeof(Cairn__MembersQuery),
  3,
  cairn__members_query__field_descriptors,
  cairn__members_query__field_indices_by_name,
  1,  cairn__members_query__number_ranges,
  (ProtobufCMessageInit) cairn__members_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__domains_query__field_descriptors[2] =
{
  {
    "after",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DomainsQuery, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__DomainsQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__domains_query__field_indices_by_name[] = {
  0,   /* field[0] = after */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__domains_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__domains_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DomainsQuery",
  "DomainsQuery",
  "Cairn__DomainsQuery",
  "cairn",
  sizeof(Cairn__DomainsQuery),
  2,
  cairn__domains_query__field_descriptors,
  cairn__domains_query__field_indices_by_name,
  1,  cairn__domains_query__number_ranges,
  (ProtobufCMessageInit) cairn__domains_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__domains_answer__field_descriptors[2] =
{
  {
    "domains",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DomainsAnswer, n_domains),
    offsetof(Cairn__DomainsAnswer, domains),
    &cairn__domain_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__DomainsAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__domains_answer__field_indices_by_name[] = {
  0,   /* field[0] = domains */
  1,   /* field[1] = has_more */
};
static const ProtobufCIntRange cairn__domains_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__domains_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DomainsAnswer",
  "DomainsAnswer",
  "Cairn__DomainsAnswer",
  "cairn",
  sizeof(Cairn__DomainsAnswer),
  2,
  cairn__domains_answer__field_descriptors,
  cairn__domains_answer__field_indices_by_name,
  1,  cairn__domains_answer__number_ranges,
  (ProtobufCMessageInit) cairn__domains_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__domain_item__field_descriptors[2] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DomainItem, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DomainItem, row),
    &cairn__domain_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__domain_item__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = row */
};
static const ProtobufCIntRange cairn__domain_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__domain_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DomainItem",
  "DomainItem",
  "Cairn__DomainItem",
  "cairn",
  sizeof(Cairn__DomainItem),
  2,
  cairn__domain_item__field_descriptors,
  cairn__domain_item__field_indices_by_name,
  1,  cairn__domain_item__number_ranges,
  (ProtobufCMessageInit) cairn__domain_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__settings_query__field_descriptors NULL
#define cairn__settings_query__field_indices_by_name NULL
#define cairn__settings_query__number_ranges NULL
const ProtobufCMessageDescriptor cairn__settings_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SettingsQuery",
  "SettingsQuery",
  "Cairn__SettingsQuery",
  "cairn",
  sizeof(Cairn__SettingsQuery),
  0,
  cairn__settings_query__field_descriptors,
  cairn__settings_query__field_indices_by_name,
  0,  cairn__settings_query__number_ranges,
  (ProtobufCMessageInit) cairn__settings_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__settings_answer__field_descriptors[1] =
{
  {
    "settings",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__SettingsAnswer, n_settings),
    offsetof(Cairn__SettingsAnswer, settings),
    &cairn__setting_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__settings_answer__field_indices_by_name[] = {
  0,   /* field[0] = settings */
};
static const ProtobufCIntRange cairn__settings_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__settings_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SettingsAnswer",
  "SettingsAnswer",
  "Cairn__SettingsAnswer",
  "cairn",
  sizeof(Cairn__SettingsAnswer),
  1,
  cairn__settings_answer__field_descriptors,
  cairn__settings_answer__field_indices_by_name,
  1,  cairn__settings_answer__number_ranges,
  (ProtobufCMessageInit) cairn__settings_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__setting_item__field_descriptors[3] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__SettingItem, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "value",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SettingItem, value),
    &cairn__setting_value__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SettingItem, row),
    &cairn__setting_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__setting_item__field_indices_by_name[] = {
  0,   /* field[0] = name */
  2,   /* field[2] = row */
  1,   /* field[1] = value */
};
static const ProtobufCIntRange cairn__setting_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__setting_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SettingItem",
  "SettingItem",
  "Cairn__SettingItem",
  "cairn",
  sizeof(Cairn__SettingItem),
  3,
  cairn__setting_item__field_descriptors,
  cairn__setting_item__field_indices_by_name,
  1,  cairn__setting_item__number_ranges,
  (ProtobufCMessageInit) cairn__setting_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__audit_query__field_descriptors[2] =
{
  {
    "before",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__AuditQuery, has_before),
    offsetof(Cairn__AuditQuery, before),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count_max",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__AuditQuery, count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__audit_query__field_indices_by_name[] = {
  0,   /* field[0] = before */
  1,   /* field[1] = count_max */
};
static const ProtobufCIntRange cairn__audit_query__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__audit_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AuditQuery",
  "AuditQuery",
  "Cairn__AuditQuery",
  "cairn",
  sizeof(Cairn__AuditQuery),
  2,
  cairn__audit_query__field_descriptors,
  cairn__audit_query__field_indices_by_name,
  1,  cairn__audit_query__number_ranges,
  (ProtobufCMessageInit) cairn__audit_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__audit_answer__field_descriptors[2] =
{
  {
    "changes",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__AuditAnswer, n_changes),
    offsetof(Cairn__AuditAnswer, changes),
    &cairn__audit_item__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_more",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__AuditAnswer, has_more),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__audit_answer__field_indices_by_name[] = {
  0,   /* field[0] = changes */
  1,   /* field[1] = has_more */
};
static const ProtobufCIntRange cairn__audit_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__audit_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AuditAnswer",
  "AuditAnswer",
  "Cairn__AuditAnswer",
  "cairn",
  sizeof(Cairn__AuditAnswer),
  2,
  cairn__audit_answer__field_descriptors,
  cairn__audit_answer__field_indices_by_name,
  1,  cairn__audit_answer__number_ranges,
  (ProtobufCMessageInit) cairn__audit_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__audit_item__field_descriptors[2] =
{
  {
    "sequence",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AuditItem, sequence),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "row",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__AuditItem, row),
    &cairn__audit_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__audit_item__field_indices_by_name[] = {
  1,   /* field[1] = row */
  0,   /* field[0] = sequence */
};
static const ProtobufCIntRange cairn__audit_item__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__audit_item__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AuditItem",
  "AuditItem",
  "Cairn__AuditItem",
  "cairn",
  sizeof(Cairn__AuditItem),
  2,
  cairn__audit_item__field_descriptors,
  cairn__audit_item__field_indices_by_name,
  1,  cairn__audit_item__number_ranges,
  (ProtobufCMessageInit) cairn__audit_item__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__control_due_query__field_descriptors NULL
#define cairn__control_due_query__field_indices_by_name NULL
#define cairn__control_due_query__number_ranges NULL
const ProtobufCMessageDescriptor cairn__control_due_query__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ControlDueQuery",
  "ControlDueQuery",
  "Cairn__ControlDueQuery",
  "cairn",
  sizeof(Cairn__ControlDueQuery),
  0,
  cairn__control_due_query__field_descriptors,
  cairn__control_due_query__field_indices_by_name,
  0,  cairn__control_due_query__number_ranges,
  (ProtobufCMessageInit) cairn__control_due_query__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__control_due_answer__field_descriptors[1] =
{
  {
    "due",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__ControlDueAnswer, has_due),
    offsetof(Cairn__ControlDueAnswer, due),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__control_due_answer__field_indices_by_name[] = {
  0,   /* field[0] = due */
};
static const ProtobufCIntRange cairn__control_due_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__control_due_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ControlDueAnswer",
  "ControlDueAnswer",
  "Cairn__ControlDueAnswer",
  "cairn",
  sizeof(Cairn__ControlDueAnswer),
  1,
  cairn__control_due_answer__field_descriptors,
  cairn__control_due_answer__field_indices_by_name,
  1,  cairn__control_due_answer__number_ranges,
  (ProtobufCMessageInit) cairn__control_due_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
