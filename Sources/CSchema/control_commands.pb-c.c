/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: control_commands.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "control_commands.pb-c.h"
void   cairn__control_command__init
                     (Cairn__ControlCommand         *message)
{
  static const Cairn__ControlCommand init_value = CAIRN__CONTROL_COMMAND__INIT;
  *message = init_value;
}
size_t cairn__control_command__get_packed_size
                     (const Cairn__ControlCommand *message)
{
  assert(message->base.descriptor == &cairn__control_command__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__control_command__pack
                     (const Cairn__ControlCommand *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__control_command__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__control_command__pack_to_buffer
                     (const Cairn__ControlCommand *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__control_command__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ControlCommand *
       cairn__control_command__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ControlCommand *)
     protobuf_c_message_unpack (&cairn__control_command__descriptor,
                                allocator, len, data);
}
void   cairn__control_command__free_unpacked
                     (Cairn__ControlCommand *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__control_command__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__init_cluster__init
                     (Cairn__InitCluster         *message)
{
  static const Cairn__InitCluster init_value = CAIRN__INIT_CLUSTER__INIT;
  *message = init_value;
}
size_t cairn__init_cluster__get_packed_size
                     (const Cairn__InitCluster *message)
{
  assert(message->base.descriptor == &cairn__init_cluster__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__init_cluster__pack
                     (const Cairn__InitCluster *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__init_cluster__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__init_cluster__pack_to_buffer
                     (const Cairn__InitCluster *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__init_cluster__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__InitCluster *
       cairn__init_cluster__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__InitCluster *)
     protobuf_c_message_unpack (&cairn__init_cluster__descriptor,
                                allocator, len, data);
}
void   cairn__init_cluster__free_unpacked
                     (Cairn__InitCluster *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__init_cluster__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__restore_cluster__init
                     (Cairn__RestoreCluster         *message)
{
  static const Cairn__RestoreCluster init_value = CAIRN__RESTORE_CLUSTER__INIT;
  *message = init_value;
}
size_t cairn__restore_cluster__get_packed_size
                     (const Cairn__RestoreCluster *message)
{
  assert(message->base.descriptor == &cairn__restore_cluster__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__restore_cluster__pack
                     (const Cairn__RestoreCluster *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__restore_cluster__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__restore_cluster__pack_to_buffer
                     (const Cairn__RestoreCluster *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__restore_cluster__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RestoreCluster *
       cairn__restore_cluster__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RestoreCluster *)
     protobuf_c_message_unpack (&cairn__restore_cluster__descriptor,
                                allocator, len, data);
}
void   cairn__restore_cluster__free_unpacked
                     (Cairn__RestoreCluster *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__restore_cluster__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__raise_version__init
                     (Cairn__RaiseVersion         *message)
{
  static const Cairn__RaiseVersion init_value = CAIRN__RAISE_VERSION__INIT;
  *message = init_value;
}
size_t cairn__raise_version__get_packed_size
                     (const Cairn__RaiseVersion *message)
{
  assert(message->base.descriptor == &cairn__raise_version__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__raise_version__pack
                     (const Cairn__RaiseVersion *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__raise_version__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__raise_version__pack_to_buffer
                     (const Cairn__RaiseVersion *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__raise_version__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RaiseVersion *
       cairn__raise_version__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RaiseVersion *)
     protobuf_c_message_unpack (&cairn__raise_version__descriptor,
                                allocator, len, data);
}
void   cairn__raise_version__free_unpacked
                     (Cairn__RaiseVersion *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__raise_version__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__put_setting__init
                     (Cairn__PutSetting         *message)
{
  static const Cairn__PutSetting init_value = CAIRN__PUT_SETTING__INIT;
  *message = init_value;
}
size_t cairn__put_setting__get_packed_size
                     (const Cairn__PutSetting *message)
{
  assert(message->base.descriptor == &cairn__put_setting__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__put_setting__pack
                     (const Cairn__PutSetting *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__put_setting__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__put_setting__pack_to_buffer
                     (const Cairn__PutSetting *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__put_setting__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PutSetting *
       cairn__put_setting__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PutSetting *)
     protobuf_c_message_unpack (&cairn__put_setting__descriptor,
                                allocator, len, data);
}
void   cairn__put_setting__free_unpacked
                     (Cairn__PutSetting *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__put_setting__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__reset_setting__init
                     (Cairn__ResetSetting         *message)
{
  static const Cairn__ResetSetting init_value = CAIRN__RESET_SETTING__INIT;
  *message = init_value;
}
size_t cairn__reset_setting__get_packed_size
                     (const Cairn__ResetSetting *message)
{
  assert(message->base.descriptor == &cairn__reset_setting__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__reset_setting__pack
                     (const Cairn__ResetSetting *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__reset_setting__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__reset_setting__pack_to_buffer
                     (const Cairn__ResetSetting *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__reset_setting__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ResetSetting *
       cairn__reset_setting__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ResetSetting *)
     protobuf_c_message_unpack (&cairn__reset_setting__descriptor,
                                allocator, len, data);
}
void   cairn__reset_setting__free_unpacked
                     (Cairn__ResetSetting *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__reset_setting__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__sweep_control__init
                     (Cairn__SweepControl         *message)
{
  static const Cairn__SweepControl init_value = CAIRN__SWEEP_CONTROL__INIT;
  *message = init_value;
}
size_t cairn__sweep_control__get_packed_size
                     (const Cairn__SweepControl *message)
{
  assert(message->base.descriptor == &cairn__sweep_control__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__sweep_control__pack
                     (const Cairn__SweepControl *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__sweep_control__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__sweep_control__pack_to_buffer
                     (const Cairn__SweepControl *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__sweep_control__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SweepControl *
       cairn__sweep_control__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SweepControl *)
     protobuf_c_message_unpack (&cairn__sweep_control__descriptor,
                                allocator, len, data);
}
void   cairn__sweep_control__free_unpacked
                     (Cairn__SweepControl *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__sweep_control__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_identity__init
                     (Cairn__NodeIdentity         *message)
{
  static const Cairn__NodeIdentity init_value = CAIRN__NODE_IDENTITY__INIT;
  *message = init_value;
}
size_t cairn__node_identity__get_packed_size
                     (const Cairn__NodeIdentity *message)
{
  assert(message->base.descriptor == &cairn__node_identity__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_identity__pack
                     (const Cairn__NodeIdentity *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_identity__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_identity__pack_to_buffer
                     (const Cairn__NodeIdentity *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_identity__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeIdentity *
       cairn__node_identity__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeIdentity *)
     protobuf_c_message_unpack (&cairn__node_identity__descriptor,
                                allocator, len, data);
}
void   cairn__node_identity__free_unpacked
                     (Cairn__NodeIdentity *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_identity__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__register_node__init
                     (Cairn__RegisterNode         *message)
{
  static const Cairn__RegisterNode init_value = CAIRN__REGISTER_NODE__INIT;
  *message = init_value;
}
size_t cairn__register_node__get_packed_size
                     (const Cairn__RegisterNode *message)
{
  assert(message->base.descriptor == &cairn__register_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__register_node__pack
                     (const Cairn__RegisterNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__register_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__register_node__pack_to_buffer
                     (const Cairn__RegisterNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__register_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RegisterNode *
       cairn__register_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RegisterNode *)
     protobuf_c_message_unpack (&cairn__register_node__descriptor,
                                allocator, len, data);
}
void   cairn__register_node__free_unpacked
                     (Cairn__RegisterNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__register_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__update_node__init
                     (Cairn__UpdateNode         *message)
{
  static const Cairn__UpdateNode init_value = CAIRN__UPDATE_NODE__INIT;
  *message = init_value;
}
size_t cairn__update_node__get_packed_size
                     (const Cairn__UpdateNode *message)
{
  assert(message->base.descriptor == &cairn__update_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__update_node__pack
                     (const Cairn__UpdateNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__update_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__update_node__pack_to_buffer
                     (const Cairn__UpdateNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__update_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UpdateNode *
       cairn__update_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UpdateNode *)
     protobuf_c_message_unpack (&cairn__update_node__descriptor,
                                allocator, len, data);
}
void   cairn__update_node__free_unpacked
                     (Cairn__UpdateNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__update_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__report_node__init
                     (Cairn__ReportNode         *message)
{
  static const Cairn__ReportNode init_value = CAIRN__REPORT_NODE__INIT;
  *message = init_value;
}
size_t cairn__report_node__get_packed_size
                     (const Cairn__ReportNode *message)
{
  assert(message->base.descriptor == &cairn__report_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__report_node__pack
                     (const Cairn__ReportNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__report_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__report_node__pack_to_buffer
                     (const Cairn__ReportNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__report_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ReportNode *
       cairn__report_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ReportNode *)
     protobuf_c_message_unpack (&cairn__report_node__descriptor,
                                allocator, len, data);
}
void   cairn__report_node__free_unpacked
                     (Cairn__ReportNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__report_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__set_node_state__init
                     (Cairn__SetNodeState         *message)
{
  static const Cairn__SetNodeState init_value = CAIRN__SET_NODE_STATE__INIT;
  *message = init_value;
}
size_t cairn__set_node_state__get_packed_size
                     (const Cairn__SetNodeState *message)
{
  assert(message->base.descriptor == &cairn__set_node_state__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_node_state__pack
                     (const Cairn__SetNodeState *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_node_state__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_node_state__pack_to_buffer
                     (const Cairn__SetNodeState *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_node_state__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetNodeState *
       cairn__set_node_state__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetNodeState *)
     protobuf_c_message_unpack (&cairn__set_node_state__descriptor,
                                allocator, len, data);
}
void   cairn__set_node_state__free_unpacked
                     (Cairn__SetNodeState *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_node_state__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__forget_node__init
                     (Cairn__ForgetNode         *message)
{
  static const Cairn__ForgetNode init_value = CAIRN__FORGET_NODE__INIT;
  *message = init_value;
}
size_t cairn__forget_node__get_packed_size
                     (const Cairn__ForgetNode *message)
{
  assert(message->base.descriptor == &cairn__forget_node__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__forget_node__pack
                     (const Cairn__ForgetNode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__forget_node__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__forget_node__pack_to_buffer
                     (const Cairn__ForgetNode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__forget_node__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ForgetNode *
       cairn__forget_node__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ForgetNode *)
     protobuf_c_message_unpack (&cairn__forget_node__descriptor,
                                allocator, len, data);
}
void   cairn__forget_node__free_unpacked
                     (Cairn__ForgetNode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__forget_node__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__add_certificate__init
                     (Cairn__AddCertificate         *message)
{
  static const Cairn__AddCertificate init_value = CAIRN__ADD_CERTIFICATE__INIT;
  *message = init_value;
}
size_t cairn__add_certificate__get_packed_size
                     (const Cairn__AddCertificate *message)
{
  assert(message->base.descriptor == &cairn__add_certificate__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__add_certificate__pack
                     (const Cairn__AddCertificate *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__add_certificate__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__add_certificate__pack_to_buffer
                     (const Cairn__AddCertificate *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__add_certificate__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AddCertificate *
       cairn__add_certificate__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AddCertificate *)
     protobuf_c_message_unpack (&cairn__add_certificate__descriptor,
                                allocator, len, data);
}
void   cairn__add_certificate__free_unpacked
                     (Cairn__AddCertificate *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__add_certificate__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_certificate__init
                     (Cairn__RemoveCertificate         *message)
{
  static const Cairn__RemoveCertificate init_value = CAIRN__REMOVE_CERTIFICATE__INIT;
  *message = init_value;
}
size_t cairn__remove_certificate__get_packed_size
                     (const Cairn__RemoveCertificate *message)
{
  assert(message->base.descriptor == &cairn__remove_certificate__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_certificate__pack
                     (const Cairn__RemoveCertificate *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_certificate__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_certificate__pack_to_buffer
                     (const Cairn__RemoveCertificate *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_certificate__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveCertificate *
       cairn__remove_certificate__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveCertificate *)
     protobuf_c_message_unpack (&cairn__remove_certificate__descriptor,
                                allocator, len, data);
}
void   cairn__remove_certificate__free_unpacked
                     (Cairn__RemoveCertificate *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_certificate__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__create_token__init
                     (Cairn__CreateToken         *message)
{
  static const Cairn__CreateToken init_value = CAIRN__CREATE_TOKEN__INIT;
  *message = init_value;
}
size_t cairn__create_token__get_packed_size
                     (const Cairn__CreateToken *message)
{
  assert(message->base.descriptor == &cairn__create_token__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__create_token__pack
                     (const Cairn__CreateToken *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__create_token__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__create_token__pack_to_buffer
                     (const Cairn__CreateToken *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__create_token__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CreateToken *
       cairn__create_token__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CreateToken *)
     protobuf_c_message_unpack (&cairn__create_token__descriptor,
                                allocator, len, data);
}
void   cairn__create_token__free_unpacked
                     (Cairn__CreateToken *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__create_token__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__revoke_token__init
                     (Cairn__RevokeToken         *message)
{
  static const Cairn__RevokeToken init_value = CAIRN__REVOKE_TOKEN__INIT;
  *message = init_value;
}
size_t cairn__revoke_token__get_packed_size
                     (const Cairn__RevokeToken *message)
{
  assert(message->base.descriptor == &cairn__revoke_token__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__revoke_token__pack
                     (const Cairn__RevokeToken *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__revoke_token__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__revoke_token__pack_to_buffer
                     (const Cairn__RevokeToken *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__revoke_token__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RevokeToken *
       cairn__revoke_token__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RevokeToken *)
     protobuf_c_message_unpack (&cairn__revoke_token__descriptor,
                                allocator, len, data);
}
void   cairn__revoke_token__free_unpacked
                     (Cairn__RevokeToken *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__revoke_token__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__put_zone__init
                     (Cairn__PutZone         *message)
{
  static const Cairn__PutZone init_value = CAIRN__PUT_ZONE__INIT;
  *message = init_value;
}
size_t cairn__put_zone__get_packed_size
                     (const Cairn__PutZone *message)
{
  assert(message->base.descriptor == &cairn__put_zone__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__put_zone__pack
                     (const Cairn__PutZone *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__put_zone__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__put_zone__pack_to_buffer
                     (const Cairn__PutZone *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__put_zone__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PutZone *
       cairn__put_zone__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PutZone *)
     protobuf_c_message_unpack (&cairn__put_zone__descriptor,
                                allocator, len, data);
}
void   cairn__put_zone__free_unpacked
                     (Cairn__PutZone *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__put_zone__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_zone__init
                     (Cairn__RemoveZone         *message)
{
  static const Cairn__RemoveZone init_value = CAIRN__REMOVE_ZONE__INIT;
  *message = init_value;
}
size_t cairn__remove_zone__get_packed_size
                     (const Cairn__RemoveZone *message)
{
  assert(message->base.descriptor == &cairn__remove_zone__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_zone__pack
                     (const Cairn__RemoveZone *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_zone__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_zone__pack_to_buffer
                     (const Cairn__RemoveZone *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_zone__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveZone *
       cairn__remove_zone__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveZone *)
     protobuf_c_message_unpack (&cairn__remove_zone__descriptor,
                                allocator, len, data);
}
void   cairn__remove_zone__free_unpacked
                     (Cairn__RemoveZone *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_zone__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__add_shard__init
                     (Cairn__AddShard         *message)
{
  static const Cairn__AddShard init_value = CAIRN__ADD_SHARD__INIT;
  *message = init_value;
}
size_t cairn__add_shard__get_packed_size
                     (const Cairn__AddShard *message)
{
  assert(message->base.descriptor == &cairn__add_shard__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__add_shard__pack
                     (const Cairn__AddShard *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__add_shard__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__add_shard__pack_to_buffer
                     (const Cairn__AddShard *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__add_shard__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AddShard *
       cairn__add_shard__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AddShard *)
     protobuf_c_message_unpack (&cairn__add_shard__descriptor,
                                allocator, len, data);
}
void   cairn__add_shard__free_unpacked
                     (Cairn__AddShard *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__add_shard__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__set_shard_state__init
                     (Cairn__SetShardState         *message)
{
  static const Cairn__SetShardState init_value = CAIRN__SET_SHARD_STATE__INIT;
  *message = init_value;
}
size_t cairn__set_shard_state__get_packed_size
                     (const Cairn__SetShardState *message)
{
  assert(message->base.descriptor == &cairn__set_shard_state__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_shard_state__pack
                     (const Cairn__SetShardState *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_shard_state__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_shard_state__pack_to_buffer
                     (const Cairn__SetShardState *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_shard_state__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetShardState *
       cairn__set_shard_state__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetShardState *)
     protobuf_c_message_unpack (&cairn__set_shard_state__descriptor,
                                allocator, len, data);
}
void   cairn__set_shard_state__free_unpacked
                     (Cairn__SetShardState *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_shard_state__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__set_shard_members__init
                     (Cairn__SetShardMembers         *message)
{
  static const Cairn__SetShardMembers init_value = CAIRN__SET_SHARD_MEMBERS__INIT;
  *message = init_value;
}
size_t cairn__set_shard_members__get_packed_size
                     (const Cairn__SetShardMembers *message)
{
  assert(message->base.descriptor == &cairn__set_shard_members__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_shard_members__pack
                     (const Cairn__SetShardMembers *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_shard_members__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_shard_members__pack_to_buffer
                     (const Cairn__SetShardMembers *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_shard_members__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetShardMembers *
       cairn__set_shard_members__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetShardMembers *)
     protobuf_c_message_unpack (&cairn__set_shard_members__descriptor,
                                allocator, len, data);
}
void   cairn__set_shard_members__free_unpacked
                     (Cairn__SetShardMembers *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_shard_members__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_shard__init
                     (Cairn__RemoveShard         *message)
{
  static const Cairn__RemoveShard init_value = CAIRN__REMOVE_SHARD__INIT;
  *message = init_value;
}
size_t cairn__remove_shard__get_packed_size
                     (const Cairn__RemoveShard *message)
{
  assert(message->base.descriptor == &cairn__remove_shard__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_shard__pack
                     (const Cairn__RemoveShard *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_shard__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_shard__pack_to_buffer
                     (const Cairn__RemoveShard *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_shard__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveShard *
       cairn__remove_shard__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveShard *)
     protobuf_c_message_unpack (&cairn__remove_shard__descriptor,
                                allocator, len, data);
}
void   cairn__remove_shard__free_unpacked
                     (Cairn__RemoveShard *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_shard__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slot_range__init
                     (Cairn__SlotRange         *message)
{
  static const Cairn__SlotRange init_value = CAIRN__SLOT_RANGE__INIT;
  *message = init_value;
}
size_t cairn__slot_range__get_packed_size
                     (const Cairn__SlotRange *message)
{
  assert(message->base.descriptor == &cairn__slot_range__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slot_range__pack
                     (const Cairn__SlotRange *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slot_range__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slot_range__pack_to_buffer
                     (const Cairn__SlotRange *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slot_range__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotRange *
       cairn__slot_range__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotRange *)
     protobuf_c_message_unpack (&cairn__slot_range__descriptor,
                                allocator, len, data);
}
void   cairn__slot_range__free_unpacked
                     (Cairn__SlotRange *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slot_range__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__plan_moves__init
                     (Cairn__PlanMoves         *message)
{
  static const Cairn__PlanMoves init_value = CAIRN__PLAN_MOVES__INIT;
  *message = init_value;
}
size_t cairn__plan_moves__get_packed_size
                     (const Cairn__PlanMoves *message)
{
  assert(message->base.descriptor == &cairn__plan_moves__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__plan_moves__pack
                     (const Cairn__PlanMoves *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__plan_moves__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__plan_moves__pack_to_buffer
                     (const Cairn__PlanMoves *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__plan_moves__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PlanMoves *
       cairn__plan_moves__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PlanMoves *)
     protobuf_c_message_unpack (&cairn__plan_moves__descriptor,
                                allocator, len, data);
}
void   cairn__plan_moves__free_unpacked
                     (Cairn__PlanMoves *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__plan_moves__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__split_shard__init
                     (Cairn__SplitShard         *message)
{
  static const Cairn__SplitShard init_value = CAIRN__SPLIT_SHARD__INIT;
  *message = init_value;
}
size_t cairn__split_shard__get_packed_size
                     (const Cairn__SplitShard *message)
{
  assert(message->base.descriptor == &cairn__split_shard__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__split_shard__pack
                     (const Cairn__SplitShard *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__split_shard__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__split_shard__pack_to_buffer
                     (const Cairn__SplitShard *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__split_shard__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SplitShard *
       cairn__split_shard__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SplitShard *)
     protobuf_c_message_unpack (&cairn__split_shard__descriptor,
                                allocator, len, data);
}
void   cairn__split_shard__free_unpacked
                     (Cairn__SplitShard *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__split_shard__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__advance_move__init
                     (Cairn__AdvanceMove         *message)
{
  static const Cairn__AdvanceMove init_value = CAIRN__ADVANCE_MOVE__INIT;
  *message = init_value;
}
size_t cairn__advance_move__get_packed_size
                     (const Cairn__AdvanceMove *message)
{
  assert(message->base.descriptor == &cairn__advance_move__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__advance_move__pack
                     (const Cairn__AdvanceMove *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__advance_move__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__advance_move__pack_to_buffer
                     (const Cairn__AdvanceMove *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__advance_move__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AdvanceMove *
       cairn__advance_move__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AdvanceMove *)
     protobuf_c_message_unpack (&cairn__advance_move__descriptor,
                                allocator, len, data);
}
void   cairn__advance_move__free_unpacked
                     (Cairn__AdvanceMove *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__advance_move__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__abort_move__init
                     (Cairn__AbortMove         *message)
{
  static const Cairn__AbortMove init_value = CAIRN__ABORT_MOVE__INIT;
  *message = init_value;
}
size_t cairn__abort_move__get_packed_size
                     (const Cairn__AbortMove *message)
{
  assert(message->base.descriptor == &cairn__abort_move__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__abort_move__pack
                     (const Cairn__AbortMove *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__abort_move__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__abort_move__pack_to_buffer
                     (const Cairn__AbortMove *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__abort_move__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AbortMove *
       cairn__abort_move__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AbortMove *)
     protobuf_c_message_unpack (&cairn__abort_move__descriptor,
                                allocator, len, data);
}
void   cairn__abort_move__free_unpacked
                     (Cairn__AbortMove *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__abort_move__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__begin_placement__init
                     (Cairn__BeginPlacement         *message)
{
  static const Cairn__BeginPlacement init_value = CAIRN__BEGIN_PLACEMENT__INIT;
  *message = init_value;
}
size_t cairn__begin_placement__get_packed_size
                     (const Cairn__BeginPlacement *message)
{
  assert(message->base.descriptor == &cairn__begin_placement__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__begin_placement__pack
                     (const Cairn__BeginPlacement *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__begin_placement__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__begin_placement__pack_to_buffer
                     (const Cairn__BeginPlacement *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__begin_placement__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__BeginPlacement *
       cairn__begin_placement__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__BeginPlacement *)
     protobuf_c_message_unpack (&cairn__begin_placement__descriptor,
                                allocator, len, data);
}
void   cairn__begin_placement__free_unpacked
                     (Cairn__BeginPlacement *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__begin_placement__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__confirm_partitions__init
                     (Cairn__ConfirmPartitions         *message)
{
  static const Cairn__ConfirmPartitions init_value = CAIRN__CONFIRM_PARTITIONS__INIT;
  *message = init_value;
}
size_t cairn__confirm_partitions__get_packed_size
                     (const Cairn__ConfirmPartitions *message)
{
  assert(message->base.descriptor == &cairn__confirm_partitions__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__confirm_partitions__pack
                     (const Cairn__ConfirmPartitions *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__confirm_partitions__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__confirm_partitions__pack_to_buffer
                     (const Cairn__ConfirmPartitions *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__confirm_partitions__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ConfirmPartitions *
       cairn__confirm_partitions__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ConfirmPartitions *)
     protobuf_c_message_unpack (&cairn__confirm_partitions__descriptor,
                                allocator, len, data);
}
void   cairn__confirm_partitions__free_unpacked
                     (Cairn__ConfirmPartitions *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__confirm_partitions__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__finish_placement__init
                     (Cairn__FinishPlacement         *message)
{
  static const Cairn__FinishPlacement init_value = CAIRN__FINISH_PLACEMENT__INIT;
  *message = init_value;
}
size_t cairn__finish_placement__get_packed_size
                     (const Cairn__FinishPlacement *message)
{
  assert(message->base.descriptor == &cairn__finish_placement__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__finish_placement__pack
                     (const Cairn__FinishPlacement *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__finish_placement__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__finish_placement__pack_to_buffer
                     (const Cairn__FinishPlacement *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__finish_placement__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__FinishPlacement *
       cairn__finish_placement__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__FinishPlacement *)
     protobuf_c_message_unpack (&cairn__finish_placement__descriptor,
                                allocator, len, data);
}
void   cairn__finish_placement__free_unpacked
                     (Cairn__FinishPlacement *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__finish_placement__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__create_account__init
                     (Cairn__CreateAccount         *message)
{
  static const Cairn__CreateAccount init_value = CAIRN__CREATE_ACCOUNT__INIT;
  *message = init_value;
}
size_t cairn__create_account__get_packed_size
                     (const Cairn__CreateAccount *message)
{
  assert(message->base.descriptor == &cairn__create_account__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__create_account__pack
                     (const Cairn__CreateAccount *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__create_account__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__create_account__pack_to_buffer
                     (const Cairn__CreateAccount *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__create_account__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CreateAccount *
       cairn__create_account__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CreateAccount *)
     protobuf_c_message_unpack (&cairn__create_account__descriptor,
                                allocator, len, data);
}
void   cairn__create_account__free_unpacked
                     (Cairn__CreateAccount *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__create_account__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__update_account__init
                     (Cairn__UpdateAccount         *message)
{
  static const Cairn__UpdateAccount init_value = CAIRN__UPDATE_ACCOUNT__INIT;
  *message = init_value;
}
size_t cairn__update_account__get_packed_size
                     (const Cairn__UpdateAccount *message)
{
  assert(message->base.descriptor == &cairn__update_account__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__update_account__pack
                     (const Cairn__UpdateAccount *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__update_account__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__update_account__pack_to_buffer
                     (const Cairn__UpdateAccount *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__update_account__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UpdateAccount *
       cairn__update_account__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UpdateAccount *)
     protobuf_c_message_unpack (&cairn__update_account__descriptor,
                                allocator, len, data);
}
void   cairn__update_account__free_unpacked
                     (Cairn__UpdateAccount *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__update_account__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__set_account_status__init
                     (Cairn__SetAccountStatus         *message)
{
  static const Cairn__SetAccountStatus init_value = CAIRN__SET_ACCOUNT_STATUS__INIT;
  *message = init_value;
}
size_t cairn__set_account_status__get_packed_size
                     (const Cairn__SetAccountStatus *message)
{
  assert(message->base.descriptor == &cairn__set_account_status__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_account_status__pack
                     (const Cairn__SetAccountStatus *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_account_status__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_account_status__pack_to_buffer
                     (const Cairn__SetAccountStatus *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_account_status__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetAccountStatus *
       cairn__set_account_status__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetAccountStatus *)
     protobuf_c_message_unpack (&cairn__set_account_status__descriptor,
                                allocator, len, data);
}
void   cairn__set_account_status__free_unpacked
                     (Cairn__SetAccountStatus *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_account_status__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__forget_account__init
                     (Cairn__ForgetAccount         *message)
{
  static const Cairn__ForgetAccount init_value = CAIRN__FORGET_ACCOUNT__INIT;
  *message = init_value;
}
size_t cairn__forget_account__get_packed_size
                     (const Cairn__ForgetAccount *message)
{
  assert(message->base.descriptor == &cairn__forget_account__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__forget_account__pack
                     (const Cairn__ForgetAccount *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__forget_account__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__forget_account__pack_to_buffer
                     (const Cairn__ForgetAccount *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__forget_account__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ForgetAccount *
       cairn__forget_account__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ForgetAccount *)
     protobuf_c_message_unpack (&cairn__forget_account__descriptor,
                                allocator, len, data);
}
void   cairn__forget_account__free_unpacked
                     (Cairn__ForgetAccount *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__forget_account__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__set_password__init
                     (Cairn__SetPassword         *message)
{
  static const Cairn__SetPassword init_value = CAIRN__SET_PASSWORD__INIT;
  *message = init_value;
}
size_t cairn__set_password__get_packed_size
                     (const Cairn__SetPassword *message)
{
  assert(message->base.descriptor == &cairn__set_password__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_password__pack
                     (const Cairn__SetPassword *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_password__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_password__pack_to_buffer
                     (const Cairn__SetPassword *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_password__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetPassword *
       cairn__set_password__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetPassword *)
     protobuf_c_message_unpack (&cairn__set_password__descriptor,
                                allocator, len, data);
}
void   cairn__set_password__free_unpacked
                     (Cairn__SetPassword *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_password__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__set_second_factor__init
                     (Cairn__SetSecondFactor         *message)
{
  static const Cairn__SetSecondFactor init_value = CAIRN__SET_SECOND_FACTOR__INIT;
  *message = init_value;
}
size_t cairn__set_second_factor__get_packed_size
                     (const Cairn__SetSecondFactor *message)
{
  assert(message->base.descriptor == &cairn__set_second_factor__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__set_second_factor__pack
                     (const Cairn__SetSecondFactor *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__set_second_factor__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__set_second_factor__pack_to_buffer
                     (const Cairn__SetSecondFactor *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__set_second_factor__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SetSecondFactor *
       cairn__set_second_factor__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SetSecondFactor *)
     protobuf_c_message_unpack (&cairn__set_second_factor__descriptor,
                                allocator, len, data);
}
void   cairn__set_second_factor__free_unpacked
                     (Cairn__SetSecondFactor *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__set_second_factor__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__use_second_factor__init
                     (Cairn__UseSecondFactor         *message)
{
  static const Cairn__UseSecondFactor init_value = CAIRN__USE_SECOND_FACTOR__INIT;
  *message = init_value;
}
size_t cairn__use_second_factor__get_packed_size
                     (const Cairn__UseSecondFactor *message)
{
  assert(message->base.descriptor == &cairn__use_second_factor__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__use_second_factor__pack
                     (const Cairn__UseSecondFactor *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__use_second_factor__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__use_second_factor__pack_to_buffer
                     (const Cairn__UseSecondFactor *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__use_second_factor__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UseSecondFactor *
       cairn__use_second_factor__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UseSecondFactor *)
     protobuf_c_message_unpack (&cairn__use_second_factor__descriptor,
                                allocator, len, data);
}
void   cairn__use_second_factor__free_unpacked
                     (Cairn__UseSecondFactor *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__use_second_factor__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__use_recovery_code__init
                     (Cairn__UseRecoveryCode         *message)
{
  static const Cairn__UseRecoveryCode init_value = CAIRN__USE_RECOVERY_CODE__INIT;
  *message = init_value;
}
size_t cairn__use_recovery_code__get_packed_size
                     (const Cairn__UseRecoveryCode *message)
{
  assert(message->base.descriptor == &cairn__use_recovery_code__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__use_recovery_code__pack
                     (const Cairn__UseRecoveryCode *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__use_recovery_code__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__use_recovery_code__pack_to_buffer
                     (const Cairn__UseRecoveryCode *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__use_recovery_code__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UseRecoveryCode *
       cairn__use_recovery_code__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UseRecoveryCode *)
     protobuf_c_message_unpack (&cairn__use_recovery_code__descriptor,
                                allocator, len, data);
}
void   cairn__use_recovery_code__free_unpacked
                     (Cairn__UseRecoveryCode *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__use_recovery_code__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__revoke_sessions__init
                     (Cairn__RevokeSessions         *message)
{
  static const Cairn__RevokeSessions init_value = CAIRN__REVOKE_SESSIONS__INIT;
  *message = init_value;
}
size_t cairn__revoke_sessions__get_packed_size
                     (const Cairn__RevokeSessions *message)
{
  assert(message->base.descriptor == &cairn__revoke_sessions__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__revoke_sessions__pack
                     (const Cairn__RevokeSessions *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__revoke_sessions__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__revoke_sessions__pack_to_buffer
                     (const Cairn__RevokeSessions *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__revoke_sessions__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RevokeSessions *
       cairn__revoke_sessions__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RevokeSessions *)
     protobuf_c_message_unpack (&cairn__revoke_sessions__descriptor,
                                allocator, len, data);
}
void   cairn__revoke_sessions__free_unpacked
                     (Cairn__RevokeSessions *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__revoke_sessions__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__record_login__init
                     (Cairn__RecordLogin         *message)
{
  static const Cairn__RecordLogin init_value = CAIRN__RECORD_LOGIN__INIT;
  *message = init_value;
}
size_t cairn__record_login__get_packed_size
                     (const Cairn__RecordLogin *message)
{
  assert(message->base.descriptor == &cairn__record_login__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__record_login__pack
                     (const Cairn__RecordLogin *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__record_login__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__record_login__pack_to_buffer
                     (const Cairn__RecordLogin *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__record_login__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RecordLogin *
       cairn__record_login__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RecordLogin *)
     protobuf_c_message_unpack (&cairn__record_login__descriptor,
                                allocator, len, data);
}
void   cairn__record_login__free_unpacked
                     (Cairn__RecordLogin *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__record_login__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__create_group__init
                     (Cairn__CreateGroup         *message)
{
  static const Cairn__CreateGroup init_value = CAIRN__CREATE_GROUP__INIT;
  *message = init_value;
}
size_t cairn__create_group__get_packed_size
                     (const Cairn__CreateGroup *message)
{
  assert(message->base.descriptor == &cairn__create_group__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__create_group__pack
                     (const Cairn__CreateGroup *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__create_group__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__create_group__pack_to_buffer
                     (const Cairn__CreateGroup *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__create_group__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CreateGroup *
       cairn__create_group__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CreateGroup *)
     protobuf_c_message_unpack (&cairn__create_group__descriptor,
                                allocator, len, data);
}
void   cairn__create_group__free_unpacked
                     (Cairn__CreateGroup *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__create_group__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__update_group__init
                     (Cairn__UpdateGroup         *message)
{
  static const Cairn__UpdateGroup init_value = CAIRN__UPDATE_GROUP__INIT;
  *message = init_value;
}
size_t cairn__update_group__get_packed_size
                     (const Cairn__UpdateGroup *message)
{
  assert(message->base.descriptor == &cairn__update_group__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__update_group__pack
                     (const Cairn__UpdateGroup *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__update_group__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__update_group__pack_to_buffer
                     (const Cairn__UpdateGroup *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__update_group__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UpdateGroup *
       cairn__update_group__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UpdateGroup *)
     protobuf_c_message_unpack (&cairn__update_group__descriptor,
                                allocator, len, data);
}
void   cairn__update_group__free_unpacked
                     (Cairn__UpdateGroup *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__update_group__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_group__init
                     (Cairn__RemoveGroup         *message)
{
  static const Cairn__RemoveGroup init_value = CAIRN__REMOVE_GROUP__INIT;
  *message = init_value;
}
size_t cairn__remove_group__get_packed_size
                     (const Cairn__RemoveGroup *message)
{
  assert(message->base.descriptor == &cairn__remove_group__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_group__pack
                     (const Cairn__RemoveGroup *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_group__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_group__pack_to_buffer
                     (const Cairn__RemoveGroup *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_group__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveGroup *
       cairn__remove_group__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveGroup *)
     protobuf_c_message_unpack (&cairn__remove_group__descriptor,
                                allocator, len, data);
}
void   cairn__remove_group__free_unpacked
                     (Cairn__RemoveGroup *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_group__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__account_number__init
                     (Cairn__AccountNumber         *message)
{
  static const Cairn__AccountNumber init_value = CAIRN__ACCOUNT_NUMBER__INIT;
  *message = init_value;
}
size_t cairn__account_number__get_packed_size
                     (const Cairn__AccountNumber *message)
{
  assert(message->base.descriptor == &cairn__account_number__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__account_number__pack
                     (const Cairn__AccountNumber *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__account_number__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__account_number__pack_to_buffer
                     (const Cairn__AccountNumber *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__account_number__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AccountNumber *
       cairn__account_number__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AccountNumber *)
     protobuf_c_message_unpack (&cairn__account_number__descriptor,
                                allocator, len, data);
}
void   cairn__account_number__free_unpacked
                     (Cairn__AccountNumber *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__account_number__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__add_members__init
                     (Cairn__AddMembers         *message)
{
  static const Cairn__AddMembers init_value = CAIRN__ADD_MEMBERS__INIT;
  *message = init_value;
}
size_t cairn__add_members__get_packed_size
                     (const Cairn__AddMembers *message)
{
  assert(message->base.descriptor == &cairn__add_members__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__add_members__pack
                     (const Cairn__AddMembers *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__add_members__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__add_members__pack_to_buffer
                     (const Cairn__AddMembers *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__add_members__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__AddMembers *
       cairn__add_members__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__AddMembers *)
     protobuf_c_message_unpack (&cairn__add_members__descriptor,
                                allocator, len, data);
}
void   cairn__add_members__free_unpacked
                     (Cairn__AddMembers *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__add_members__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_members__init
                     (Cairn__RemoveMembers         *message)
{
  static const Cairn__RemoveMembers init_value = CAIRN__REMOVE_MEMBERS__INIT;
  *message = init_value;
}
size_t cairn__remove_members__get_packed_size
                     (const Cairn__RemoveMembers *message)
{
  assert(message->base.descriptor == &cairn__remove_members__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_members__pack
                     (const Cairn__RemoveMembers *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_members__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_members__pack_to_buffer
                     (const Cairn__RemoveMembers *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_members__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveMembers *
       cairn__remove_members__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveMembers *)
     protobuf_c_message_unpack (&cairn__remove_members__descriptor,
                                allocator, len, data);
}
void   cairn__remove_members__free_unpacked
                     (Cairn__RemoveMembers *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_members__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__put_domain__init
                     (Cairn__PutDomain         *message)
{
  static const Cairn__PutDomain init_value = CAIRN__PUT_DOMAIN__INIT;
  *message = init_value;
}
size_t cairn__put_domain__get_packed_size
                     (const Cairn__PutDomain *message)
{
  assert(message->base.descriptor == &cairn__put_domain__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__put_domain__pack
                     (const Cairn__PutDomain *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__put_domain__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__put_domain__pack_to_buffer
                     (const Cairn__PutDomain *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__put_domain__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__PutDomain *
       cairn__put_domain__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__PutDomain *)
     protobuf_c_message_unpack (&cairn__put_domain__descriptor,
                                allocator, len, data);
}
void   cairn__put_domain__free_unpacked
                     (Cairn__PutDomain *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__put_domain__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__remove_domain__init
                     (Cairn__RemoveDomain         *message)
{
  static const Cairn__RemoveDomain init_value = CAIRN__REMOVE_DOMAIN__INIT;
  *message = init_value;
}
size_t cairn__remove_domain__get_packed_size
                     (const Cairn__RemoveDomain *message)
{
  assert(message->base.descriptor == &cairn__remove_domain__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__remove_domain__pack
                     (const Cairn__RemoveDomain *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__remove_domain__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__remove_domain__pack_to_buffer
                     (const Cairn__RemoveDomain *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__remove_domain__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__RemoveDomain *
       cairn__remove_domain__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__RemoveDomain *)
     protobuf_c_message_unpack (&cairn__remove_domain__descriptor,
                                allocator, len, data);
}
void   cairn__remove_domain__free_unpacked
                     (Cairn__RemoveDomain *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__remove_domain__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__control_answer__init
                     (Cairn__ControlAnswer         *message)
{
  static const Cairn__ControlAnswer init_value = CAIRN__CONTROL_ANSWER__INIT;
  *message = init_value;
}
size_t cairn__control_answer__get_packed_size
                     (const Cairn__ControlAnswer *message)
{
  assert(message->base.descriptor == &cairn__control_answer__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__control_answer__pack
                     (const Cairn__ControlAnswer *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__control_answer__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__control_answer__pack_to_buffer
                     (const Cairn__ControlAnswer *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__control_answer__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ControlAnswer *
       cairn__control_answer__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ControlAnswer *)
     protobuf_c_message_unpack (&cairn__control_answer__descriptor,
                                allocator, len, data);
}
void   cairn__control_answer__free_unpacked
                     (Cairn__ControlAnswer *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__control_answer__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__control_error__init
                     (Cairn__ControlError         *message)
{
  static const Cairn__ControlError init_value = CAIRN__CONTROL_ERROR__INIT;
  *message = init_value;
}
size_t cairn__control_error__get_packed_size
                     (const Cairn__ControlError *message)
{
  assert(message->base.descriptor == &cairn__control_error__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__control_error__pack
                     (const Cairn__ControlError *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__control_error__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__control_error__pack_to_buffer
                     (const Cairn__ControlError *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__control_error__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ControlError *
       cairn__control_error__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ControlError *)
     protobuf_c_message_unpack (&cairn__control_error__descriptor,
                                allocator, len, data);
}
void   cairn__control_error__free_unpacked
                     (Cairn__ControlError *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__control_error__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__control_command__field_descriptors[47] =
{
  {
    "actor",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ControlCommand, actor),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "origin",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ControlCommand, origin),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "init_cluster",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, init_cluster),
    &cairn__init_cluster__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "raise_version",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, raise_version),
    &cairn__raise_version__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "put_setting",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, put_setting),
    &cairn__put_setting__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "reset_setting",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, reset_setting),
    &cairn__reset_setting__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "sweep",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, sweep),
    &cairn__sweep_control__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "register_node",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, register_node),
    &cairn__register_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "update_node",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, update_node),
    &cairn__update_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "report_node",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, report_node),
    &cairn__report_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_node_state",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, set_node_state),
    &cairn__set_node_state__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "forget_node",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, forget_node),
    &cairn__forget_node__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "add_certificate",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, add_certificate),
    &cairn__add_certificate__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_certificate",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, remove_certificate),
    &cairn__remove_certificate__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "create_token",
    15,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, create_token),
    &cairn__create_token__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revoke_token",
    16,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, revoke_token),
    &cairn__revoke_token__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "put_zone",
    17,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, put_zone),
    &cairn__put_zone__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_zone",
    18,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, remove_zone),
    &cairn__remove_zone__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "add_shard",
    19,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, add_shard),
    &cairn__add_shard__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_shard_state",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, set_shard_state),
    &cairn__set_shard_state__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_shard_members",
    21,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, set_shard_members),
    &cairn__set_shard_members__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_shard",
    22,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, remove_shard),
    &cairn__remove_shard__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "plan_moves",
    23,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, plan_moves),
    &cairn__plan_moves__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "split_shard",
    24,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, split_shard),
    &cairn__split_shard__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "advance_move",
    25,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, advance_move),
    &cairn__advance_move__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "abort_move",
    26,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, abort_move),
    &cairn__abort_move__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "begin_placement",
    27,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, begin_placement),
    &cairn__begin_placement__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "confirm_partitions",
    28,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, confirm_partitions),
    &cairn__confirm_partitions__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "finish_placement",
    29,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, finish_placement),
    &cairn__finish_placement__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "create_account",
    30,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, create_account),
    &cairn__create_account__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "update_account",
    31,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, update_account),
    &cairn__update_account__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_account_status",
    32,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, set_account_status),
    &cairn__set_account_status__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "forget_account",
    33,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, forget_account),
    &cairn__forget_account__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_password",
    34,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, set_password),
    &cairn__set_password__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "set_second_factor",
    35,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, set_second_factor),
    &cairn__set_second_factor__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "use_second_factor",
    36,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, use_second_factor),
    &cairn__use_second_factor__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "use_recovery_code",
    37,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, use_recovery_code),
    &cairn__use_recovery_code__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revoke_sessions",
    38,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, revoke_sessions),
    &cairn__revoke_sessions__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "record_login",
    39,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, record_login),
    &cairn__record_login__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "create_group",
    40,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, create_group),
    &cairn__create_group__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "update_group",
    41,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, update_group),
    &cairn__update_group__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_group",
    42,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, remove_group),
    &cairn__remove_group__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "add_members",
    43,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, add_members),
    &cairn__add_members__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_members",
    44,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, remove_members),
    &cairn__remove_members__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "put_domain",
    45,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, put_domain),
    &cairn__put_domain__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "remove_domain",
    46,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, remove_domain),
    &cairn__remove_domain__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "restore_cluster",
    47,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ControlCommand, body_case),
    offsetof(Cairn__ControlCommand, restore_cluster),
    &cairn__restore_cluster__descriptor,
    NULL,
    0 | PROTOBUF_C_FIELD_FLAG_ONEOF,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__control_command__field_indices_by_name[] = {
  25,   /* field[25] = abort_move */
  0,   /* field[0] = actor */
  12,   /* field[12] = add_certificate */
  42,   /* field[42] = add_members */
  18,   /* field[18] = add_shard */
  24,   /* field[24] = advance_move */
  26,   /* field[26] = begin_placement */
  27,   /* field[27] = confirm_partitions */
  29,   /* field[29] = create_account */
  39,   /* field[39] = create_group */
  14,   /* field[14] = create_token */
  28,   /* field[28] = finish_placement */
  32,   /* field[32] = forget_account */
  11,   /* field[11] = forget_node */
  2,   /* field[2] = init_cluster */
  1,   /* field[1] = origin */
  22,   /* field[22] = plan_moves */
  44,   /* field[44] = put_domain */
  4,   /* field[4] = put_setting */
  16,   /* field[16] = put_zone */
  3,   /* field[3] = raise_version */
  38,   /* field[38] = record_login */
  7,   /* field[7] = register_node */
  13,   /* field[13] = remove_certificate */
  45,   /* field[45] = remove_domain */
  41,   /* field[41] = remove_group */
  43,   /* field[43] = remove_members */
  21,   /* field[21] = remove_shard */
  17,   /* field[17] = remove_zone */
  9,   /* field[9] = report_node */
  5,   /* field[5] = reset_setting */
  46,   /* field[46] = restore_cluster */
  37,   /* field[37] = revoke_sessions */
  15,   /* field[15] = revoke_token */
  31,   /* field[31] = set_account_status */
  10,   /* field[10] = set_node_state */
  33,   /* field[33] = set_password */
  34,   /* field[34] = set_second_factor */
  20,   /* field[20] = set_shard_members */
  19,   /* field[19] = set_shard_state */
  23,   /* field[23] = split_shard */
  6,   /* field[6] = sweep */
  30,   /* field[30] = update_account */
  40,   /* field[40] = update_group */
  8,   /* field[8] = update_node */
  36,   /* field[36] = use_recovery_code */
  35,   /* field[35] = use_second_factor */
};
static const ProtobufCIntRange cairn__control_command__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 47 }
};
const ProtobufCMessageDescriptor cairn__control_command__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ControlCommand",
  "ControlCommand",
  "Cairn__ControlCommand",
  "cairn",
  sizeof(Cairn__ControlCommand),
  47,
  cairn__control_command__field_descriptors,
  cairn__control_command__field_indices_by_name,
  1,  cairn__control_command__number_ranges,
  (ProtobufCMessageInit) cairn__control_command__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__init_cluster__field_descriptors[2] =
{
  {
    "cluster",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__InitCluster, cluster),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__InitCluster, node),
    &cairn__node_identity__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__init_cluster__field_indices_by_name[] = {
  0,   /* field[0] = cluster */
  1,   /* field[1] = node */
};
static const ProtobufCIntRange cairn__init_cluster__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__init_cluster__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.InitCluster",
  "InitCluster",
  "Cairn__InitCluster",
  "cairn",
  sizeof(Cairn__InitCluster),
  2,
  cairn__init_cluster__field_descriptors,
  cairn__init_cluster__field_indices_by_name,
  1,  cairn__init_cluster__number_ranges,
  (ProtobufCMessageInit) cairn__init_cluster__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__restore_cluster__field_descriptors[2] =
{
  {
    "cluster",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__RestoreCluster, cluster),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__RestoreCluster, node),
    &cairn__node_identity__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__restore_cluster__field_indices_by_name[] = {
  0,   /* field[0] = cluster */
  1,   /* field[1] = node */
};
static const ProtobufCIntRange cairn__restore_cluster__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__restore_cluster__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RestoreCluster",
  "RestoreCluster",
  "Cairn__RestoreCluster",
  "cairn",
  sizeof(Cairn__RestoreCluster),
  2,
  cairn__restore_cluster__field_descriptors,
  cairn__restore_cluster__field_indices_by_name,
  1,  cairn__restore_cluster__number_ranges,
  (ProtobufCMessageInit) cairn__restore_cluster__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__raise_version__field_descriptors[1] =
{
  {
    "version",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__RaiseVersion, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__raise_version__field_indices_by_name[] = {
  0,   /* field[0] = version */
};
static const ProtobufCIntRange cairn__raise_version__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__raise_version__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RaiseVersion",
  "RaiseVersion",
  "Cairn__RaiseVersion",
  "cairn",
  sizeof(Cairn__RaiseVersion),
  1,
  cairn__raise_version__field_descriptors,
  cairn__raise_version__field_indices_by_name,
  1,  cairn__raise_version__number_ranges,
  (ProtobufCMessageInit) cairn__raise_version__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__put_setting__field_descriptors[3] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutSetting, name),
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
    offsetof(Cairn__PutSetting, value),
    &cairn__setting_value__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__PutSetting, has_revision),
    offsetof(Cairn__PutSetting, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__put_setting__field_indices_by_name[] = {
  0,   /* field[0] = name */
  2,   /* field[2] = revision */
  1,   /* field[1] = value */
};
static const ProtobufCIntRange cairn__put_setting__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__put_setting__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PutSetting",
  "PutSetting",
  "Cairn__PutSetting",
  "cairn",
  sizeof(Cairn__PutSetting),
  3,
  cairn__put_setting__field_descriptors,
  cairn__put_setting__field_indices_by_name,
  1,  cairn__put_setting__number_ranges,
  (ProtobufCMessageInit) cairn__put_setting__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__reset_setting__field_descriptors[2] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ResetSetting, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ResetSetting, has_revision),
    offsetof(Cairn__ResetSetting, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__reset_setting__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = revision */
};
static const ProtobufCIntRange cairn__reset_setting__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__reset_setting__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ResetSetting",
  "ResetSetting",
  "Cairn__ResetSetting",
  "cairn",
  sizeof(Cairn__ResetSetting),
  2,
  cairn__reset_setting__field_descriptors,
  cairn__reset_setting__field_indices_by_name,
  1,  cairn__reset_setting__number_ranges,
  (ProtobufCMessageInit) cairn__reset_setting__init,
  NULL,NULL,NULL    /* reserved[123] */
};
#define cairn__sweep_control__field_descriptors NULL
#define cairn__sweep_control__field_indices_by_name NULL
#define cairn__sweep_control__number_ranges NULL
const ProtobufCMessageDescriptor cairn__sweep_control__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SweepControl",
  "SweepControl",
  "Cairn__SweepControl",
  "cairn",
  sizeof(Cairn__SweepControl),
  0,
  cairn__sweep_control__field_descriptors,
  cairn__sweep_control__field_indices_by_name,
  0,  cairn__sweep_control__number_ranges,
  (ProtobufCMessageInit) cairn__sweep_control__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_identity__field_descriptors[10] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeIdentity, name),
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
    offsetof(Cairn__NodeIdentity, roles),
    &cairn__node_roles__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "addresses",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__NodeIdentity, n_addresses),
    offsetof(Cairn__NodeIdentity, addresses),
    &cairn__node_address__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "zone",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeIdentity, zone),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "weight",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeIdentity, weight),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeIdentity, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_min",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeIdentity, version_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_max",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeIdentity, version_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "key",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeIdentity, key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "certificate",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeIdentity, certificate),
    &cairn__node_certificate__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_identity__field_indices_by_name[] = {
  2,   /* field[2] = addresses */
  9,   /* field[9] = certificate */
  5,   /* field[5] = incarnation */
  8,   /* field[8] = key */
  0,   /* field[0] = name */
  1,   /* field[1] = roles */
  7,   /* field[7] = version_max */
  6,   /* field[6] = version_min */
  4,   /* field[4] = weight */
  3,   /* field[3] = zone */
};
static const ProtobufCIntRange cairn__node_identity__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 10 }
};
const ProtobufCMessageDescriptor cairn__node_identity__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeIdentity",
  "NodeIdentity",
  "Cairn__NodeIdentity",
  "cairn",
  sizeof(Cairn__NodeIdentity),
  10,
  cairn__node_identity__field_descriptors,
  cairn__node_identity__field_indices_by_name,
  1,  cairn__node_identity__number_ranges,
  (ProtobufCMessageInit) cairn__node_identity__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__register_node__field_descriptors[2] =
{
  {
    "token_hash",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__RegisterNode, token_hash),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__RegisterNode, node),
    &cairn__node_identity__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__register_node__field_indices_by_name[] = {
  1,   /* field[1] = node */
  0,   /* field[0] = token_hash */
};
static const ProtobufCIntRange cairn__register_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__register_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RegisterNode",
  "RegisterNode",
  "Cairn__RegisterNode",
  "cairn",
  sizeof(Cairn__RegisterNode),
  2,
  cairn__register_node__field_descriptors,
  cairn__register_node__field_indices_by_name,
  1,  cairn__register_node__number_ranges,
  (ProtobufCMessageInit) cairn__register_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__update_node__field_descriptors[7] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateNode, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__UpdateNode, has_revision),
    offsetof(Cairn__UpdateNode, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateNode, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "roles",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateNode, roles),
    &cairn__node_roles__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "addresses",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__UpdateNode, n_addresses),
    offsetof(Cairn__UpdateNode, addresses),
    &cairn__node_address__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "zone",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateNode, zone),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "weight",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__UpdateNode, has_weight),
    offsetof(Cairn__UpdateNode, weight),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__update_node__field_indices_by_name[] = {
  4,   /* field[4] = addresses */
  2,   /* field[2] = name */
  0,   /* field[0] = node */
  1,   /* field[1] = revision */
  3,   /* field[3] = roles */
  6,   /* field[6] = weight */
  5,   /* field[5] = zone */
};
static const ProtobufCIntRange cairn__update_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__update_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UpdateNode",
  "UpdateNode",
  "Cairn__UpdateNode",
  "cairn",
  sizeof(Cairn__UpdateNode),
  7,
  cairn__update_node__field_descriptors,
  cairn__update_node__field_indices_by_name,
  1,  cairn__update_node__number_ranges,
  (ProtobufCMessageInit) cairn__update_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__report_node__field_descriptors[6] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ReportNode, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ReportNode, has_revision),
    offsetof(Cairn__ReportNode, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "incarnation",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ReportNode, incarnation),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_min",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ReportNode, version_min),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version_max",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ReportNode, version_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "addresses",
    6,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ReportNode, n_addresses),
    offsetof(Cairn__ReportNode, addresses),
    &cairn__node_address__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__report_node__field_indices_by_name[] = {
  5,   /* field[5] = addresses */
  2,   /* field[2] = incarnation */
  0,   /* field[0] = node */
  1,   /* field[1] = revision */
  4,   /* field[4] = version_max */
  3,   /* field[3] = version_min */
};
static const ProtobufCIntRange cairn__report_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__report_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ReportNode",
  "ReportNode",
  "Cairn__ReportNode",
  "cairn",
  sizeof(Cairn__ReportNode),
  6,
  cairn__report_node__field_descriptors,
  cairn__report_node__field_indices_by_name,
  1,  cairn__report_node__number_ranges,
  (ProtobufCMessageInit) cairn__report_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__set_node_state__field_descriptors[4] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetNodeState, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SetNodeState, has_revision),
    offsetof(Cairn__SetNodeState, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "state",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetNodeState, state),
    &cairn__node_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_forced",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetNodeState, is_forced),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_node_state__field_indices_by_name[] = {
  3,   /* field[3] = is_forced */
  0,   /* field[0] = node */
  1,   /* field[1] = revision */
  2,   /* field[2] = state */
};
static const ProtobufCIntRange cairn__set_node_state__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__set_node_state__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetNodeState",
  "SetNodeState",
  "Cairn__SetNodeState",
  "cairn",
  sizeof(Cairn__SetNodeState),
  4,
  cairn__set_node_state__field_descriptors,
  cairn__set_node_state__field_indices_by_name,
  1,  cairn__set_node_state__number_ranges,
  (ProtobufCMessageInit) cairn__set_node_state__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__forget_node__field_descriptors[1] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ForgetNode, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__forget_node__field_indices_by_name[] = {
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__forget_node__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__forget_node__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ForgetNode",
  "ForgetNode",
  "Cairn__ForgetNode",
  "cairn",
  sizeof(Cairn__ForgetNode),
  1,
  cairn__forget_node__field_descriptors,
  cairn__forget_node__field_indices_by_name,
  1,  cairn__forget_node__number_ranges,
  (ProtobufCMessageInit) cairn__forget_node__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__add_certificate__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AddCertificate, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "certificate",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__AddCertificate, certificate),
    &cairn__node_certificate__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__add_certificate__field_indices_by_name[] = {
  1,   /* field[1] = certificate */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__add_certificate__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__add_certificate__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AddCertificate",
  "AddCertificate",
  "Cairn__AddCertificate",
  "cairn",
  sizeof(Cairn__AddCertificate),
  2,
  cairn__add_certificate__field_descriptors,
  cairn__add_certificate__field_indices_by_name,
  1,  cairn__add_certificate__number_ranges,
  (ProtobufCMessageInit) cairn__add_certificate__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_certificate__field_descriptors[2] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveCertificate, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "fingerprint",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveCertificate, fingerprint),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_certificate__field_indices_by_name[] = {
  1,   /* field[1] = fingerprint */
  0,   /* field[0] = node */
};
static const ProtobufCIntRange cairn__remove_certificate__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__remove_certificate__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveCertificate",
  "RemoveCertificate",
  "Cairn__RemoveCertificate",
  "cairn",
  sizeof(Cairn__RemoveCertificate),
  2,
  cairn__remove_certificate__field_descriptors,
  cairn__remove_certificate__field_indices_by_name,
  1,  cairn__remove_certificate__number_ranges,
  (ProtobufCMessageInit) cairn__remove_certificate__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__create_token__field_descriptors[5] =
{
  {
    "hash",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateToken, hash),
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
    offsetof(Cairn__CreateToken, roles),
    &cairn__node_roles__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "use_count",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateToken, use_count),
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
    offsetof(Cairn__CreateToken, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notes",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateToken, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__create_token__field_indices_by_name[] = {
  3,   /* field[3] = expires */
  0,   /* field[0] = hash */
  4,   /* field[4] = notes */
  1,   /* field[1] = roles */
  2,   /* field[2] = use_count */
};
static const ProtobufCIntRange cairn__create_token__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__create_token__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CreateToken",
  "CreateToken",
  "Cairn__CreateToken",
  "cairn",
  sizeof(Cairn__CreateToken),
  5,
  cairn__create_token__field_descriptors,
  cairn__create_token__field_indices_by_name,
  1,  cairn__create_token__number_ranges,
  (ProtobufCMessageInit) cairn__create_token__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__revoke_token__field_descriptors[1] =
{
  {
    "token",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RevokeToken, token),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__revoke_token__field_indices_by_name[] = {
  0,   /* field[0] = token */
};
static const ProtobufCIntRange cairn__revoke_token__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__revoke_token__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RevokeToken",
  "RevokeToken",
  "Cairn__RevokeToken",
  "cairn",
  sizeof(Cairn__RevokeToken),
  1,
  cairn__revoke_token__field_descriptors,
  cairn__revoke_token__field_indices_by_name,
  1,  cairn__revoke_token__number_ranges,
  (ProtobufCMessageInit) cairn__revoke_token__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__put_zone__field_descriptors[3] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutZone, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notes",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutZone, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__PutZone, has_revision),
    offsetof(Cairn__PutZone, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__put_zone__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = notes */
  2,   /* field[2] = revision */
};
static const ProtobufCIntRange cairn__put_zone__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__put_zone__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PutZone",
  "PutZone",
  "Cairn__PutZone",
  "cairn",
  sizeof(Cairn__PutZone),
  3,
  cairn__put_zone__field_descriptors,
  cairn__put_zone__field_indices_by_name,
  1,  cairn__put_zone__number_ranges,
  (ProtobufCMessageInit) cairn__put_zone__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_zone__field_descriptors[2] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveZone, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__RemoveZone, has_revision),
    offsetof(Cairn__RemoveZone, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_zone__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = revision */
};
static const ProtobufCIntRange cairn__remove_zone__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__remove_zone__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveZone",
  "RemoveZone",
  "Cairn__RemoveZone",
  "cairn",
  sizeof(Cairn__RemoveZone),
  2,
  cairn__remove_zone__field_descriptors,
  cairn__remove_zone__field_indices_by_name,
  1,  cairn__remove_zone__number_ranges,
  (ProtobufCMessageInit) cairn__remove_zone__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__add_shard__field_descriptors[1] =
{
  {
    "members",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__AddShard, n_members),
    offsetof(Cairn__AddShard, members),
    &cairn__shard_member__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__add_shard__field_indices_by_name[] = {
  0,   /* field[0] = members */
};
static const ProtobufCIntRange cairn__add_shard__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__add_shard__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AddShard",
  "AddShard",
  "Cairn__AddShard",
  "cairn",
  sizeof(Cairn__AddShard),
  1,
  cairn__add_shard__field_descriptors,
  cairn__add_shard__field_indices_by_name,
  1,  cairn__add_shard__number_ranges,
  (ProtobufCMessageInit) cairn__add_shard__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__set_shard_state__field_descriptors[3] =
{
  {
    "shard",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetShardState, shard),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SetShardState, has_revision),
    offsetof(Cairn__SetShardState, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "state",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetShardState, state),
    &cairn__shard_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_shard_state__field_indices_by_name[] = {
  1,   /* field[1] = revision */
  0,   /* field[0] = shard */
  2,   /* field[2] = state */
};
static const ProtobufCIntRange cairn__set_shard_state__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__set_shard_state__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetShardState",
  "SetShardState",
  "Cairn__SetShardState",
  "cairn",
  sizeof(Cairn__SetShardState),
  3,
  cairn__set_shard_state__field_descriptors,
  cairn__set_shard_state__field_indices_by_name,
  1,  cairn__set_shard_state__number_ranges,
  (ProtobufCMessageInit) cairn__set_shard_state__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__set_shard_members__field_descriptors[3] =
{
  {
    "shard",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetShardMembers, shard),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SetShardMembers, has_revision),
    offsetof(Cairn__SetShardMembers, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "members",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__SetShardMembers, n_members),
    offsetof(Cairn__SetShardMembers, members),
    &cairn__shard_member__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_shard_members__field_indices_by_name[] = {
  2,   /* field[2] = members */
  1,   /* field[1] = revision */
  0,   /* field[0] = shard */
};
static const ProtobufCIntRange cairn__set_shard_members__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__set_shard_members__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetShardMembers",
  "SetShardMembers",
  "Cairn__SetShardMembers",
  "cairn",
  sizeof(Cairn__SetShardMembers),
  3,
  cairn__set_shard_members__field_descriptors,
  cairn__set_shard_members__field_indices_by_name,
  1,  cairn__set_shard_members__number_ranges,
  (ProtobufCMessageInit) cairn__set_shard_members__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_shard__field_descriptors[2] =
{
  {
    "shard",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveShard, shard),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__RemoveShard, has_revision),
    offsetof(Cairn__RemoveShard, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_shard__field_indices_by_name[] = {
  1,   /* field[1] = revision */
  0,   /* field[0] = shard */
};
static const ProtobufCIntRange cairn__remove_shard__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__remove_shard__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveShard",
  "RemoveShard",
  "Cairn__RemoveShard",
  "cairn",
  sizeof(Cairn__RemoveShard),
  2,
  cairn__remove_shard__field_descriptors,
  cairn__remove_shard__field_indices_by_name,
  1,  cairn__remove_shard__number_ranges,
  (ProtobufCMessageInit) cairn__remove_shard__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slot_range__field_descriptors[2] =
{
  {
    "first",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRange, first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "slot_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRange, slot_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slot_range__field_indices_by_name[] = {
  0,   /* field[0] = first */
  1,   /* field[1] = slot_count */
};
static const ProtobufCIntRange cairn__slot_range__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__slot_range__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotRange",
  "SlotRange",
  "Cairn__SlotRange",
  "cairn",
  sizeof(Cairn__SlotRange),
  2,
  cairn__slot_range__field_descriptors,
  cairn__slot_range__field_indices_by_name,
  1,  cairn__slot_range__number_ranges,
  (ProtobufCMessageInit) cairn__slot_range__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__plan_moves__field_descriptors[2] =
{
  {
    "slots",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__PlanMoves, n_slots),
    offsetof(Cairn__PlanMoves, slots),
    &cairn__slot_range__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "to",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__PlanMoves, to),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__plan_moves__field_indices_by_name[] = {
  0,   /* field[0] = slots */
  1,   /* field[1] = to */
};
static const ProtobufCIntRange cairn__plan_moves__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__plan_moves__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PlanMoves",
  "PlanMoves",
  "Cairn__PlanMoves",
  "cairn",
  sizeof(Cairn__PlanMoves),
  2,
  cairn__plan_moves__field_descriptors,
  cairn__plan_moves__field_indices_by_name,
  1,  cairn__plan_moves__number_ranges,
  (ProtobufCMessageInit) cairn__plan_moves__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__split_shard__field_descriptors[2] =
{
  {
    "shard",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SplitShard, shard),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "to",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SplitShard, to),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__split_shard__field_indices_by_name[] = {
  0,   /* field[0] = shard */
  1,   /* field[1] = to */
};
static const ProtobufCIntRange cairn__split_shard__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__split_shard__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SplitShard",
  "SplitShard",
  "Cairn__SplitShard",
  "cairn",
  sizeof(Cairn__SplitShard),
  2,
  cairn__split_shard__field_descriptors,
  cairn__split_shard__field_indices_by_name,
  1,  cairn__split_shard__number_ranges,
  (ProtobufCMessageInit) cairn__split_shard__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__advance_move__field_descriptors[2] =
{
  {
    "move",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AdvanceMove, move),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "state",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__AdvanceMove, state),
    &cairn__move_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__advance_move__field_indices_by_name[] = {
  0,   /* field[0] = move */
  1,   /* field[1] = state */
};
static const ProtobufCIntRange cairn__advance_move__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__advance_move__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AdvanceMove",
  "AdvanceMove",
  "Cairn__AdvanceMove",
  "cairn",
  sizeof(Cairn__AdvanceMove),
  2,
  cairn__advance_move__field_descriptors,
  cairn__advance_move__field_indices_by_name,
  1,  cairn__advance_move__number_ranges,
  (ProtobufCMessageInit) cairn__advance_move__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__abort_move__field_descriptors[1] =
{
  {
    "move",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AbortMove, move),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__abort_move__field_indices_by_name[] = {
  0,   /* field[0] = move */
};
static const ProtobufCIntRange cairn__abort_move__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__abort_move__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AbortMove",
  "AbortMove",
  "Cairn__AbortMove",
  "cairn",
  sizeof(Cairn__AbortMove),
  1,
  cairn__abort_move__field_descriptors,
  cairn__abort_move__field_indices_by_name,
  1,  cairn__abort_move__number_ranges,
  (ProtobufCMessageInit) cairn__abort_move__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__begin_placement__field_descriptors[1] =
{
  {
    "epoch",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__BeginPlacement, has_epoch),
    offsetof(Cairn__BeginPlacement, epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__begin_placement__field_indices_by_name[] = {
  0,   /* field[0] = epoch */
};
static const ProtobufCIntRange cairn__begin_placement__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__begin_placement__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.BeginPlacement",
  "BeginPlacement",
  "Cairn__BeginPlacement",
  "cairn",
  sizeof(Cairn__BeginPlacement),
  1,
  cairn__begin_placement__field_descriptors,
  cairn__begin_placement__field_indices_by_name,
  1,  cairn__begin_placement__number_ranges,
  (ProtobufCMessageInit) cairn__begin_placement__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__confirm_partitions__field_descriptors[2] =
{
  {
    "epoch",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ConfirmPartitions, epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "partitions",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ConfirmPartitions, partitions),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__confirm_partitions__field_indices_by_name[] = {
  0,   /* field[0] = epoch */
  1,   /* field[1] = partitions */
};
static const ProtobufCIntRange cairn__confirm_partitions__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__confirm_partitions__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ConfirmPartitions",
  "ConfirmPartitions",
  "Cairn__ConfirmPartitions",
  "cairn",
  sizeof(Cairn__ConfirmPartitions),
  2,
  cairn__confirm_partitions__field_descriptors,
  cairn__confirm_partitions__field_indices_by_name,
  1,  cairn__confirm_partitions__number_ranges,
  (ProtobufCMessageInit) cairn__confirm_partitions__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__finish_placement__field_descriptors[1] =
{
  {
    "epoch",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__FinishPlacement, epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__finish_placement__field_indices_by_name[] = {
  0,   /* field[0] = epoch */
};
static const ProtobufCIntRange cairn__finish_placement__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__finish_placement__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.FinishPlacement",
  "FinishPlacement",
  "Cairn__FinishPlacement",
  "cairn",
  sizeof(Cairn__FinishPlacement),
  1,
  cairn__finish_placement__field_descriptors,
  cairn__finish_placement__field_indices_by_name,
  1,  cairn__finish_placement__number_ranges,
  (ProtobufCMessageInit) cairn__finish_placement__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__create_account__field_descriptors[6] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateAccount, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "display_name",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateAccount, display_name),
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
    offsetof(Cairn__CreateAccount, email),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_administrator",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateAccount, is_administrator),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "password",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateAccount, password),
    &cairn__password_verifier__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__CreateAccount, has_byte_count_max),
    offsetof(Cairn__CreateAccount, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__create_account__field_indices_by_name[] = {
  5,   /* field[5] = byte_count_max */
  1,   /* field[1] = display_name */
  2,   /* field[2] = email */
  3,   /* field[3] = is_administrator */
  0,   /* field[0] = name */
  4,   /* field[4] = password */
};
static const ProtobufCIntRange cairn__create_account__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__create_account__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CreateAccount",
  "CreateAccount",
  "Cairn__CreateAccount",
  "cairn",
  sizeof(Cairn__CreateAccount),
  6,
  cairn__create_account__field_descriptors,
  cairn__create_account__field_indices_by_name,
  1,  cairn__create_account__number_ranges,
  (ProtobufCMessageInit) cairn__create_account__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__update_account__field_descriptors[8] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateAccount, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__UpdateAccount, has_revision),
    offsetof(Cairn__UpdateAccount, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateAccount, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "display_name",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateAccount, display_name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "email",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateAccount, email),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_administrator",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__UpdateAccount, has_is_administrator),
    offsetof(Cairn__UpdateAccount, is_administrator),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__UpdateAccount, has_byte_count_max),
    offsetof(Cairn__UpdateAccount, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_default_quota",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__UpdateAccount, has_has_default_quota),
    offsetof(Cairn__UpdateAccount, has_default_quota),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__update_account__field_indices_by_name[] = {
  0,   /* field[0] = account */
  6,   /* field[6] = byte_count_max */
  3,   /* field[3] = display_name */
  4,   /* field[4] = email */
  7,   /* field[7] = has_default_quota */
  5,   /* field[5] = is_administrator */
  2,   /* field[2] = name */
  1,   /* field[1] = revision */
};
static const ProtobufCIntRange cairn__update_account__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 8 }
};
const ProtobufCMessageDescriptor cairn__update_account__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UpdateAccount",
  "UpdateAccount",
  "Cairn__UpdateAccount",
  "cairn",
  sizeof(Cairn__UpdateAccount),
  8,
  cairn__update_account__field_descriptors,
  cairn__update_account__field_indices_by_name,
  1,  cairn__update_account__number_ranges,
  (ProtobufCMessageInit) cairn__update_account__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__set_account_status__field_descriptors[3] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetAccountStatus, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SetAccountStatus, has_revision),
    offsetof(Cairn__SetAccountStatus, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "status",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetAccountStatus, status),
    &cairn__account_status__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_account_status__field_indices_by_name[] = {
  0,   /* field[0] = account */
  1,   /* field[1] = revision */
  2,   /* field[2] = status */
};
static const ProtobufCIntRange cairn__set_account_status__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__set_account_status__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetAccountStatus",
  "SetAccountStatus",
  "Cairn__SetAccountStatus",
  "cairn",
  sizeof(Cairn__SetAccountStatus),
  3,
  cairn__set_account_status__field_descriptors,
  cairn__set_account_status__field_indices_by_name,
  1,  cairn__set_account_status__number_ranges,
  (ProtobufCMessageInit) cairn__set_account_status__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__forget_account__field_descriptors[1] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ForgetAccount, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__forget_account__field_indices_by_name[] = {
  0,   /* field[0] = account */
};
static const ProtobufCIntRange cairn__forget_account__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__forget_account__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ForgetAccount",
  "ForgetAccount",
  "Cairn__ForgetAccount",
  "cairn",
  sizeof(Cairn__ForgetAccount),
  1,
  cairn__forget_account__field_descriptors,
  cairn__forget_account__field_indices_by_name,
  1,  cairn__forget_account__number_ranges,
  (ProtobufCMessageInit) cairn__forget_account__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__set_password__field_descriptors[3] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetPassword, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SetPassword, has_revision),
    offsetof(Cairn__SetPassword, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "password",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetPassword, password),
    &cairn__password_verifier__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_password__field_indices_by_name[] = {
  0,   /* field[0] = account */
  2,   /* field[2] = password */
  1,   /* field[1] = revision */
};
static const ProtobufCIntRange cairn__set_password__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__set_password__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetPassword",
  "SetPassword",
  "Cairn__SetPassword",
  "cairn",
  sizeof(Cairn__SetPassword),
  3,
  cairn__set_password__field_descriptors,
  cairn__set_password__field_indices_by_name,
  1,  cairn__set_password__number_ranges,
  (ProtobufCMessageInit) cairn__set_password__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__set_second_factor__field_descriptors[3] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetSecondFactor, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SetSecondFactor, has_revision),
    offsetof(Cairn__SetSecondFactor, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "second_factor",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SetSecondFactor, second_factor),
    &cairn__second_factor__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__set_second_factor__field_indices_by_name[] = {
  0,   /* field[0] = account */
  1,   /* field[1] = revision */
  2,   /* field[2] = second_factor */
};
static const ProtobufCIntRange cairn__set_second_factor__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__set_second_factor__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SetSecondFactor",
  "SetSecondFactor",
  "Cairn__SetSecondFactor",
  "cairn",
  sizeof(Cairn__SetSecondFactor),
  3,
  cairn__set_second_factor__field_descriptors,
  cairn__set_second_factor__field_indices_by_name,
  1,  cairn__set_second_factor__number_ranges,
  (ProtobufCMessageInit) cairn__set_second_factor__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__use_second_factor__field_descriptors[2] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UseSecondFactor, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "step",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UseSecondFactor, step),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__use_second_factor__field_indices_by_name[] = {
  0,   /* field[0] = account */
  1,   /* field[1] = step */
};
static const ProtobufCIntRange cairn__use_second_factor__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__use_second_factor__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UseSecondFactor",
  "UseSecondFactor",
  "Cairn__UseSecondFactor",
  "cairn",
  sizeof(Cairn__UseSecondFactor),
  2,
  cairn__use_second_factor__field_descriptors,
  cairn__use_second_factor__field_indices_by_name,
  1,  cairn__use_second_factor__number_ranges,
  (ProtobufCMessageInit) cairn__use_second_factor__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__use_recovery_code__field_descriptors[2] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UseRecoveryCode, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "code",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__UseRecoveryCode, code),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__use_recovery_code__field_indices_by_name[] = {
  0,   /* field[0] = account */
  1,   /* field[1] = code */
};
static const ProtobufCIntRange cairn__use_recovery_code__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__use_recovery_code__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UseRecoveryCode",
  "UseRecoveryCode",
  "Cairn__UseRecoveryCode",
  "cairn",
  sizeof(Cairn__UseRecoveryCode),
  2,
  cairn__use_recovery_code__field_descriptors,
  cairn__use_recovery_code__field_indices_by_name,
  1,  cairn__use_recovery_code__number_ranges,
  (ProtobufCMessageInit) cairn__use_recovery_code__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__revoke_sessions__field_descriptors[1] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RevokeSessions, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__revoke_sessions__field_indices_by_name[] = {
  0,   /* field[0] = account */
};
static const ProtobufCIntRange cairn__revoke_sessions__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__revoke_sessions__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RevokeSessions",
  "RevokeSessions",
  "Cairn__RevokeSessions",
  "cairn",
  sizeof(Cairn__RevokeSessions),
  1,
  cairn__revoke_sessions__field_descriptors,
  cairn__revoke_sessions__field_indices_by_name,
  1,  cairn__revoke_sessions__number_ranges,
  (ProtobufCMessageInit) cairn__revoke_sessions__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__record_login__field_descriptors[2] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RecordLogin, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_succeeded",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__RecordLogin, has_succeeded),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__record_login__field_indices_by_name[] = {
  0,   /* field[0] = account */
  1,   /* field[1] = has_succeeded */
};
static const ProtobufCIntRange cairn__record_login__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__record_login__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RecordLogin",
  "RecordLogin",
  "Cairn__RecordLogin",
  "cairn",
  sizeof(Cairn__RecordLogin),
  2,
  cairn__record_login__field_descriptors,
  cairn__record_login__field_indices_by_name,
  1,  cairn__record_login__number_ranges,
  (ProtobufCMessageInit) cairn__record_login__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__create_group__field_descriptors[2] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateGroup, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notes",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__CreateGroup, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__create_group__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = notes */
};
static const ProtobufCIntRange cairn__create_group__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__create_group__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CreateGroup",
  "CreateGroup",
  "Cairn__CreateGroup",
  "cairn",
  sizeof(Cairn__CreateGroup),
  2,
  cairn__create_group__field_descriptors,
  cairn__create_group__field_indices_by_name,
  1,  cairn__create_group__number_ranges,
  (ProtobufCMessageInit) cairn__create_group__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__update_group__field_descriptors[4] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateGroup, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__UpdateGroup, has_revision),
    offsetof(Cairn__UpdateGroup, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateGroup, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notes",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__UpdateGroup, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__update_group__field_indices_by_name[] = {
  0,   /* field[0] = group */
  2,   /* field[2] = name */
  3,   /* field[3] = notes */
  1,   /* field[1] = revision */
};
static const ProtobufCIntRange cairn__update_group__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__update_group__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UpdateGroup",
  "UpdateGroup",
  "Cairn__UpdateGroup",
  "cairn",
  sizeof(Cairn__UpdateGroup),
  4,
  cairn__update_group__field_descriptors,
  cairn__update_group__field_indices_by_name,
  1,  cairn__update_group__number_ranges,
  (ProtobufCMessageInit) cairn__update_group__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_group__field_descriptors[2] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveGroup, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__RemoveGroup, has_revision),
    offsetof(Cairn__RemoveGroup, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_group__field_indices_by_name[] = {
  0,   /* field[0] = group */
  1,   /* field[1] = revision */
};
static const ProtobufCIntRange cairn__remove_group__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__remove_group__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveGroup",
  "RemoveGroup",
  "Cairn__RemoveGroup",
  "cairn",
  sizeof(Cairn__RemoveGroup),
  2,
  cairn__remove_group__field_descriptors,
  cairn__remove_group__field_indices_by_name,
  1,  cairn__remove_group__number_ranges,
  (ProtobufCMessageInit) cairn__remove_group__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__account_number__field_descriptors[1] =
{
  {
    "account",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AccountNumber, account),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__account_number__field_indices_by_name[] = {
  0,   /* field[0] = account */
};
static const ProtobufCIntRange cairn__account_number__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__account_number__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AccountNumber",
  "AccountNumber",
  "Cairn__AccountNumber",
  "cairn",
  sizeof(Cairn__AccountNumber),
  1,
  cairn__account_number__field_descriptors,
  cairn__account_number__field_indices_by_name,
  1,  cairn__account_number__number_ranges,
  (ProtobufCMessageInit) cairn__account_number__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__add_members__field_descriptors[2] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__AddMembers, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "accounts",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__AddMembers, n_accounts),
    offsetof(Cairn__AddMembers, accounts),
    &cairn__account_number__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__add_members__field_indices_by_name[] = {
  1,   /* field[1] = accounts */
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__add_members__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__add_members__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.AddMembers",
  "AddMembers",
  "Cairn__AddMembers",
  "cairn",
  sizeof(Cairn__AddMembers),
  2,
  cairn__add_members__field_descriptors,
  cairn__add_members__field_indices_by_name,
  1,  cairn__add_members__number_ranges,
  (ProtobufCMessageInit) cairn__add_members__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_members__field_descriptors[2] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveMembers, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "accounts",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__RemoveMembers, n_accounts),
    offsetof(Cairn__RemoveMembers, accounts),
    &cairn__account_number__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_members__field_indices_by_name[] = {
  1,   /* field[1] = accounts */
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__remove_members__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__remove_members__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveMembers",
  "RemoveMembers",
  "Cairn__RemoveMembers",
  "cairn",
  sizeof(Cairn__RemoveMembers),
  2,
  cairn__remove_members__field_descriptors,
  cairn__remove_members__field_indices_by_name,
  1,  cairn__remove_members__number_ranges,
  (ProtobufCMessageInit) cairn__remove_members__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__put_domain__field_descriptors[3] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutDomain, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notes",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__PutDomain, notes),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__PutDomain, has_revision),
    offsetof(Cairn__PutDomain, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__put_domain__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = notes */
  2,   /* field[2] = revision */
};
static const ProtobufCIntRange cairn__put_domain__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__put_domain__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.PutDomain",
  "PutDomain",
  "Cairn__PutDomain",
  "cairn",
  sizeof(Cairn__PutDomain),
  3,
  cairn__put_domain__field_descriptors,
  cairn__put_domain__field_indices_by_name,
  1,  cairn__put_domain__number_ranges,
  (ProtobufCMessageInit) cairn__put_domain__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__remove_domain__field_descriptors[2] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__RemoveDomain, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__RemoveDomain, has_revision),
    offsetof(Cairn__RemoveDomain, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__remove_domain__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = revision */
};
static const ProtobufCIntRange cairn__remove_domain__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__remove_domain__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.RemoveDomain",
  "RemoveDomain",
  "Cairn__RemoveDomain",
  "cairn",
  sizeof(Cairn__RemoveDomain),
  2,
  cairn__remove_domain__field_descriptors,
  cairn__remove_domain__field_indices_by_name,
  1,  cairn__remove_domain__number_ranges,
  (ProtobufCMessageInit) cairn__remove_domain__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__control_answer__field_descriptors[7] =
{
  {
    "refused",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ControlAnswer, refused),
    &cairn__control_error__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "number",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ControlAnswer, has_number),
    offsetof(Cairn__ControlAnswer, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ControlAnswer, has_revision),
    offsetof(Cairn__ControlAnswer, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "move_state",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_ENUM,
    offsetof(Cairn__ControlAnswer, has_move_state),
    offsetof(Cairn__ControlAnswer, move_state),
    &cairn__move_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "epoch",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ControlAnswer, has_epoch),
    offsetof(Cairn__ControlAnswer, epoch),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "locked_until",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__ControlAnswer, has_locked_until),
    offsetof(Cairn__ControlAnswer, locked_until),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "count",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__ControlAnswer, has_count),
    offsetof(Cairn__ControlAnswer, count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__control_answer__field_indices_by_name[] = {
  6,   /* field[6] = count */
  4,   /* field[4] = epoch */
  5,   /* field[5] = locked_until */
  3,   /* field[3] = move_state */
  1,   /* field[1] = number */
  0,   /* field[0] = refused */
  2,   /* field[2] = revision */
};
static const ProtobufCIntRange cairn__control_answer__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__control_answer__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ControlAnswer",
  "ControlAnswer",
  "Cairn__ControlAnswer",
  "cairn",
  sizeof(Cairn__ControlAnswer),
  7,
  cairn__control_answer__field_descriptors,
  cairn__control_answer__field_indices_by_name,
  1,  cairn__control_answer__number_ranges,
  (ProtobufCMessageInit) cairn__control_answer__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__control_error__field_descriptors[5] =
{
  {
    "code",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__ControlError, code),
    &cairn__control_error_code__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "subject",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ControlError, has_subject),
    offsetof(Cairn__ControlError, subject),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "value",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ControlError, has_value),
    offsetof(Cairn__ControlError, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "limit",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ControlError, has_limit),
    offsetof(Cairn__ControlError, limit),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ControlError, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__control_error__field_indices_by_name[] = {
  0,   /* field[0] = code */
  3,   /* field[3] = limit */
  4,   /* field[4] = name */
  1,   /* field[1] = subject */
  2,   /* field[2] = value */
};
static const ProtobufCIntRange cairn__control_error__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__control_error__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ControlError",
  "ControlError",
  "Cairn__ControlError",
  "cairn",
  sizeof(Cairn__ControlError),
  5,
  cairn__control_error__field_descriptors,
  cairn__control_error__field_indices_by_name,
  1,  cairn__control_error__number_ranges,
  (ProtobufCMessageInit) cairn__control_error__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__control_error_code__enum_values_by_number[83] =
{
  { "CONTROL_ERROR_CODE_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_MALFORMED", 1 },
  { "CONTROL_ERROR_CODE_NO_CLUSTER", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_CLUSTER", 2 },
  { "CONTROL_ERROR_CODE_CLUSTER_EXISTS", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_CLUSTER_EXISTS", 3 },
  { "CONTROL_ERROR_CODE_FORBIDDEN", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_FORBIDDEN", 4 },
  { "CONTROL_ERROR_CODE_CHANGED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_CHANGED", 5 },
  { "CONTROL_ERROR_CODE_NAME_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NAME_MALFORMED", 6 },
  { "CONTROL_ERROR_CODE_NAME_TAKEN", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NAME_TAKEN", 7 },
  { "CONTROL_ERROR_CODE_VERSION_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_VERSION_MALFORMED", 8 },
  { "CONTROL_ERROR_CODE_VERSION_UNSUPPORTED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_VERSION_UNSUPPORTED", 9 },
  { "CONTROL_ERROR_CODE_VERSION_FALLS", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_VERSION_FALLS", 10 },
  { "CONTROL_ERROR_CODE_NO_SETTING", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_SETTING", 11 },
  { "CONTROL_ERROR_CODE_SETTING_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_SETTING_MALFORMED", 12 },
  { "CONTROL_ERROR_CODE_NO_NODE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_NODE", 13 },
  { "CONTROL_ERROR_CODE_NODE_REMOVED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NODE_REMOVED", 14 },
  { "CONTROL_ERROR_CODE_NODE_NOT_REMOVED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NODE_NOT_REMOVED", 15 },
  { "CONTROL_ERROR_CODE_NODE_STATE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NODE_STATE", 16 },
  { "CONTROL_ERROR_CODE_NODE_IN_USE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NODE_IN_USE", 17 },
  { "CONTROL_ERROR_CODE_NODE_NOT_READY", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NODE_NOT_READY", 18 },
  { "CONTROL_ERROR_CODE_TOO_MANY_NODES", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_NODES", 19 },
  { "CONTROL_ERROR_CODE_ADDRESS_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_ADDRESS_MALFORMED", 20 },
  { "CONTROL_ERROR_CODE_NO_ROLE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_ROLE", 21 },
  { "CONTROL_ERROR_CODE_ROLE_MISSING", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_ROLE_MISSING", 22 },
  { "CONTROL_ERROR_CODE_ROLE_NOT_ALLOWED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_ROLE_NOT_ALLOWED", 23 },
  { "CONTROL_ERROR_CODE_WEIGHT_TOO_LARGE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_WEIGHT_TOO_LARGE", 24 },
  { "CONTROL_ERROR_CODE_CERTIFICATE_TAKEN", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_CERTIFICATE_TAKEN", 25 },
  { "CONTROL_ERROR_CODE_CERTIFICATE_EXPIRED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_CERTIFICATE_EXPIRED", 26 },
  { "CONTROL_ERROR_CODE_NO_CERTIFICATE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_CERTIFICATE", 27 },
  { "CONTROL_ERROR_CODE_LAST_CERTIFICATE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_LAST_CERTIFICATE", 28 },
  { "CONTROL_ERROR_CODE_TOO_MANY_CERTIFICATES", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_CERTIFICATES", 29 },
  { "CONTROL_ERROR_CODE_NO_TOKEN", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_TOKEN", 30 },
  { "CONTROL_ERROR_CODE_TOKEN_REVOKED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOKEN_REVOKED", 31 },
  { "CONTROL_ERROR_CODE_TOKEN_EXPIRED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOKEN_EXPIRED", 32 },
  { "CONTROL_ERROR_CODE_TOKEN_USED_UP", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOKEN_USED_UP", 33 },
  { "CONTROL_ERROR_CODE_TOKEN_TAKEN", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOKEN_TAKEN", 34 },
  { "CONTROL_ERROR_CODE_TOKEN_USES", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOKEN_USES", 35 },
  { "CONTROL_ERROR_CODE_TOKEN_TIME", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOKEN_TIME", 36 },
  { "CONTROL_ERROR_CODE_TOO_MANY_TOKENS", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_TOKENS", 37 },
  { "CONTROL_ERROR_CODE_NO_ZONE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_ZONE", 38 },
  { "CONTROL_ERROR_CODE_ZONE_IN_USE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_ZONE_IN_USE", 39 },
  { "CONTROL_ERROR_CODE_TOO_MANY_ZONES", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_ZONES", 40 },
  { "CONTROL_ERROR_CODE_NO_SHARD", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_SHARD", 41 },
  { "CONTROL_ERROR_CODE_CONTROL_SHARD", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_CONTROL_SHARD", 42 },
  { "CONTROL_ERROR_CODE_SHARD_STATE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_SHARD_STATE", 43 },
  { "CONTROL_ERROR_CODE_SHARD_NOT_EMPTY", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_SHARD_NOT_EMPTY", 44 },
  { "CONTROL_ERROR_CODE_SHARD_BUSY", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_SHARD_BUSY", 45 },
  { "CONTROL_ERROR_CODE_SHARD_TOO_SMALL", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_SHARD_TOO_SMALL", 46 },
  { "CONTROL_ERROR_CODE_TOO_MANY_SHARDS", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_SHARDS", 47 },
  { "CONTROL_ERROR_CODE_MEMBERS_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_MEMBERS_MALFORMED", 48 },
  { "CONTROL_ERROR_CODE_SLOTS_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_SLOTS_MALFORMED", 49 },
  { "CONTROL_ERROR_CODE_SLOT_MOVING", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_SLOT_MOVING", 50 },
  { "CONTROL_ERROR_CODE_SLOT_THERE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_SLOT_THERE", 51 },
  { "CONTROL_ERROR_CODE_NO_MOVE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_MOVE", 52 },
  { "CONTROL_ERROR_CODE_MOVE_STEP", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_MOVE_STEP", 53 },
  { "CONTROL_ERROR_CODE_MOVE_SWITCHED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_MOVE_SWITCHED", 54 },
  { "CONTROL_ERROR_CODE_TOO_MANY_MOVES", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_MOVES", 55 },
  { "CONTROL_ERROR_CODE_NO_PLACEMENT", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_PLACEMENT", 56 },
  { "CONTROL_ERROR_CODE_PLACEMENT_BUSY", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_PLACEMENT_BUSY", 57 },
  { "CONTROL_ERROR_CODE_PLACEMENT_EMPTY", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_PLACEMENT_EMPTY", 58 },
  { "CONTROL_ERROR_CODE_PLACEMENT_SAME", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_PLACEMENT_SAME", 59 },
  { "CONTROL_ERROR_CODE_PLACEMENT_UNFINISHED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_PLACEMENT_UNFINISHED", 60 },
  { "CONTROL_ERROR_CODE_PARTITIONS_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_PARTITIONS_MALFORMED", 61 },
  { "CONTROL_ERROR_CODE_NO_ACCOUNT", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_ACCOUNT", 62 },
  { "CONTROL_ERROR_CODE_ACCOUNT_DELETED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_ACCOUNT_DELETED", 63 },
  { "CONTROL_ERROR_CODE_ACCOUNT_NOT_DELETED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_ACCOUNT_NOT_DELETED", 64 },
  { "CONTROL_ERROR_CODE_ACCOUNT_NOT_ACTIVE", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_ACCOUNT_NOT_ACTIVE", 65 },
  { "CONTROL_ERROR_CODE_ACCOUNT_LOCKED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_ACCOUNT_LOCKED", 66 },
  { "CONTROL_ERROR_CODE_LAST_ADMINISTRATOR", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_LAST_ADMINISTRATOR", 67 },
  { "CONTROL_ERROR_CODE_TOO_MANY_ACCOUNTS", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_ACCOUNTS", 68 },
  { "CONTROL_ERROR_CODE_DISPLAY_NAME_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_DISPLAY_NAME_MALFORMED", 69 },
  { "CONTROL_ERROR_CODE_EMAIL_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_EMAIL_MALFORMED", 70 },
  { "CONTROL_ERROR_CODE_EMAIL_TAKEN", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_EMAIL_TAKEN", 71 },
  { "CONTROL_ERROR_CODE_VERIFIER_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_VERIFIER_MALFORMED", 72 },
  { "CONTROL_ERROR_CODE_RECOVERY_CODES_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_RECOVERY_CODES_MALFORMED", 73 },
  { "CONTROL_ERROR_CODE_NO_SECOND_FACTOR", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_SECOND_FACTOR", 74 },
  { "CONTROL_ERROR_CODE_CODE_USED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_CODE_USED", 75 },
  { "CONTROL_ERROR_CODE_CODE_UNKNOWN", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_CODE_UNKNOWN", 76 },
  { "CONTROL_ERROR_CODE_NO_GROUP", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_GROUP", 77 },
  { "CONTROL_ERROR_CODE_GROUP_FULL", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_GROUP_FULL", 78 },
  { "CONTROL_ERROR_CODE_TOO_MANY_GROUPS", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_GROUPS", 79 },
  { "CONTROL_ERROR_CODE_TOO_MANY_MEMBERSHIPS", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_MEMBERSHIPS", 80 },
  { "CONTROL_ERROR_CODE_DOMAIN_MALFORMED", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_DOMAIN_MALFORMED", 81 },
  { "CONTROL_ERROR_CODE_NO_DOMAIN", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_NO_DOMAIN", 82 },
  { "CONTROL_ERROR_CODE_TOO_MANY_DOMAINS", "CAIRN__CONTROL_ERROR_CODE__CONTROL_ERROR_CODE_TOO_MANY_DOMAINS", 83 },
};
static const ProtobufCIntRange cairn__control_error_code__value_ranges[] = {
{1, 0},{0, 83}
};
static const ProtobufCEnumValueIndex cairn__control_error_code__enum_values_by_name[83] =
{
  { "CONTROL_ERROR_CODE_ACCOUNT_DELETED", 62 },
  { "CONTROL_ERROR_CODE_ACCOUNT_LOCKED", 65 },
  { "CONTROL_ERROR_CODE_ACCOUNT_NOT_ACTIVE", 64 },
  { "CONTROL_ERROR_CODE_ACCOUNT_NOT_DELETED", 63 },
  { "CONTROL_ERROR_CODE_ADDRESS_MALFORMED", 19 },
  { "CONTROL_ERROR_CODE_CERTIFICATE_EXPIRED", 25 },
  { "CONTROL_ERROR_CODE_CERTIFICATE_TAKEN", 24 },
  { "CONTROL_ERROR_CODE_CHANGED", 4 },
  { "CONTROL_ERROR_CODE_CLUSTER_EXISTS", 2 },
  { "CONTROL_ERROR_CODE_CODE_UNKNOWN", 75 },
  { "CONTROL_ERROR_CODE_CODE_USED", 74 },
  { "CONTROL_ERROR_CODE_CONTROL_SHARD", 41 },
  { "CONTROL_ERROR_CODE_DISPLAY_NAME_MALFORMED", 68 },
  { "CONTROL_ERROR_CODE_DOMAIN_MALFORMED", 80 },
  { "CONTROL_ERROR_CODE_EMAIL_MALFORMED", 69 },
  { "CONTROL_ERROR_CODE_EMAIL_TAKEN", 70 },
  { "CONTROL_ERROR_CODE_FORBIDDEN", 3 },
  { "CONTROL_ERROR_CODE_GROUP_FULL", 77 },
  { "CONTROL_ERROR_CODE_LAST_ADMINISTRATOR", 66 },
  { "CONTROL_ERROR_CODE_LAST_CERTIFICATE", 27 },
  { "CONTROL_ERROR_CODE_MALFORMED", 0 },
  { "CONTROL_ERROR_CODE_MEMBERS_MALFORMED", 47 },
  { "CONTROL_ERROR_CODE_MOVE_STEP", 52 },
  { "CONTROL_ERROR_CODE_MOVE_SWITCHED", 53 },
  { "CONTROL_ERROR_CODE_NAME_MALFORMED", 5 },
  { "CONTROL_ERROR_CODE_NAME_TAKEN", 6 },
  { "CONTROL_ERROR_CODE_NODE_IN_USE", 16 },
  { "CONTROL_ERROR_CODE_NODE_NOT_READY", 17 },
  { "CONTROL_ERROR_CODE_NODE_NOT_REMOVED", 14 },
  { "CONTROL_ERROR_CODE_NODE_REMOVED", 13 },
  { "CONTROL_ERROR_CODE_NODE_STATE", 15 },
  { "CONTROL_ERROR_CODE_NO_ACCOUNT", 61 },
  { "CONTROL_ERROR_CODE_NO_CERTIFICATE", 26 },
  { "CONTROL_ERROR_CODE_NO_CLUSTER", 1 },
  { "CONTROL_ERROR_CODE_NO_DOMAIN", 81 },
  { "CONTROL_ERROR_CODE_NO_GROUP", 76 },
  { "CONTROL_ERROR_CODE_NO_MOVE", 51 },
  { "CONTROL_ERROR_CODE_NO_NODE", 12 },
  { "CONTROL_ERROR_CODE_NO_PLACEMENT", 55 },
  { "CONTROL_ERROR_CODE_NO_ROLE", 20 },
  { "CONTROL_ERROR_CODE_NO_SECOND_FACTOR", 73 },
  { "CONTROL_ERROR_CODE_NO_SETTING", 10 },
  { "CONTROL_ERROR_CODE_NO_SHARD", 40 },
  { "CONTROL_ERROR_CODE_NO_TOKEN", 29 },
  { "CONTROL_ERROR_CODE_NO_ZONE", 37 },
  { "CONTROL_ERROR_CODE_PARTITIONS_MALFORMED", 60 },
  { "CONTROL_ERROR_CODE_PLACEMENT_BUSY", 56 },
  { "CONTROL_ERROR_CODE_PLACEMENT_EMPTY", 57 },
  { "CONTROL_ERROR_CODE_PLACEMENT_SAME", 58 },
  { "CONTROL_ERROR_CODE_PLACEMENT_UNFINISHED", 59 },
  { "CONTROL_ERROR_CODE_RECOVERY_CODES_MALFORMED", 72 },
  { "CONTROL_ERROR_CODE_ROLE_MISSING", 21 },
  { "CONTROL_ERROR_CODE_ROLE_NOT_ALLOWED", 22 },
  { "CONTROL_ERROR_CODE_SETTING_MALFORMED", 11 },
  { "CONTROL_ERROR_CODE_SHARD_BUSY", 44 },
  { "CONTROL_ERROR_CODE_SHARD_NOT_EMPTY", 43 },
  { "CONTROL_ERROR_CODE_SHARD_STATE", 42 },
  { "CONTROL_ERROR_CODE_SHARD_TOO_SMALL", 45 },
  { "CONTROL_ERROR_CODE_SLOTS_MALFORMED", 48 },
  { "CONTROL_ERROR_CODE_SLOT_MOVING", 49 },
  { "CONTROL_ERROR_CODE_SLOT_THERE", 50 },
  { "CONTROL_ERROR_CODE_TOKEN_EXPIRED", 31 },
  { "CONTROL_ERROR_CODE_TOKEN_REVOKED", 30 },
  { "CONTROL_ERROR_CODE_TOKEN_TAKEN", 33 },
  { "CONTROL_ERROR_CODE_TOKEN_TIME", 35 },
  { "CONTROL_ERROR_CODE_TOKEN_USED_UP", 32 },
  { "CONTROL_ERROR_CODE_TOKEN_USES", 34 },
  { "CONTROL_ERROR_CODE_TOO_MANY_ACCOUNTS", 67 },
  { "CONTROL_ERROR_CODE_TOO_MANY_CERTIFICATES", 28 },
  { "CONTROL_ERROR_CODE_TOO_MANY_DOMAINS", 82 },
  { "CONTROL_ERROR_CODE_TOO_MANY_GROUPS", 78 },
  { "CONTROL_ERROR_CODE_TOO_MANY_MEMBERSHIPS", 79 },
  { "CONTROL_ERROR_CODE_TOO_MANY_MOVES", 54 },
  { "CONTROL_ERROR_CODE_TOO_MANY_NODES", 18 },
  { "CONTROL_ERROR_CODE_TOO_MANY_SHARDS", 46 },
  { "CONTROL_ERROR_CODE_TOO_MANY_TOKENS", 36 },
  { "CONTROL_ERROR_CODE_TOO_MANY_ZONES", 39 },
  { "CONTROL_ERROR_CODE_VERIFIER_MALFORMED", 71 },
  { "CONTROL_ERROR_CODE_VERSION_FALLS", 9 },
  { "CONTROL_ERROR_CODE_VERSION_MALFORMED", 7 },
  { "CONTROL_ERROR_CODE_VERSION_UNSUPPORTED", 8 },
  { "CONTROL_ERROR_CODE_WEIGHT_TOO_LARGE", 23 },
  { "CONTROL_ERROR_CODE_ZONE_IN_USE", 38 },
};
const ProtobufCEnumDescriptor cairn__control_error_code__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.ControlErrorCode",
  "ControlErrorCode",
  "Cairn__ControlErrorCode",
  "cairn",
  83,
  cairn__control_error_code__enum_values_by_number,
  83,
  cairn__control_error_code__enum_values_by_name,
  1,
  cairn__control_error_code__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
