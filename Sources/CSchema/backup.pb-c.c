/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: backup.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "backup.pb-c.h"
void   cairn__exported_state__init
                     (Cairn__ExportedState         *message)
{
  static const Cairn__ExportedState init_value = CAIRN__EXPORTED_STATE__INIT;
  *message = init_value;
}
size_t cairn__exported_state__get_packed_size
                     (const Cairn__ExportedState *message)
{
  assert(message->base.descriptor == &cairn__exported_state__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__exported_state__pack
                     (const Cairn__ExportedState *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__exported_state__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__exported_state__pack_to_buffer
                     (const Cairn__ExportedState *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__exported_state__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ExportedState *
       cairn__exported_state__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ExportedState *)
     protobuf_c_message_unpack (&cairn__exported_state__descriptor,
                                allocator, len, data);
}
void   cairn__exported_state__free_unpacked
                     (Cairn__ExportedState *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__exported_state__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__export_page__init
                     (Cairn__ExportPage         *message)
{
  static const Cairn__ExportPage init_value = CAIRN__EXPORT_PAGE__INIT;
  *message = init_value;
}
size_t cairn__export_page__get_packed_size
                     (const Cairn__ExportPage *message)
{
  assert(message->base.descriptor == &cairn__export_page__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__export_page__pack
                     (const Cairn__ExportPage *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__export_page__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__export_page__pack_to_buffer
                     (const Cairn__ExportPage *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__export_page__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ExportPage *
       cairn__export_page__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ExportPage *)
     protobuf_c_message_unpack (&cairn__export_page__descriptor,
                                allocator, len, data);
}
void   cairn__export_page__free_unpacked
                     (Cairn__ExportPage *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__export_page__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__exported_page__init
                     (Cairn__ExportedPage         *message)
{
  static const Cairn__ExportedPage init_value = CAIRN__EXPORTED_PAGE__INIT;
  *message = init_value;
}
size_t cairn__exported_page__get_packed_size
                     (const Cairn__ExportedPage *message)
{
  assert(message->base.descriptor == &cairn__exported_page__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__exported_page__pack
                     (const Cairn__ExportedPage *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__exported_page__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__exported_page__pack_to_buffer
                     (const Cairn__ExportedPage *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__exported_page__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ExportedPage *
       cairn__exported_page__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ExportedPage *)
     protobuf_c_message_unpack (&cairn__exported_page__descriptor,
                                allocator, len, data);
}
void   cairn__exported_page__free_unpacked
                     (Cairn__ExportedPage *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__exported_page__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__exported_block__init
                     (Cairn__ExportedBlock         *message)
{
  static const Cairn__ExportedBlock init_value = CAIRN__EXPORTED_BLOCK__INIT;
  *message = init_value;
}
size_t cairn__exported_block__get_packed_size
                     (const Cairn__ExportedBlock *message)
{
  assert(message->base.descriptor == &cairn__exported_block__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__exported_block__pack
                     (const Cairn__ExportedBlock *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__exported_block__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__exported_block__pack_to_buffer
                     (const Cairn__ExportedBlock *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__exported_block__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ExportedBlock *
       cairn__exported_block__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ExportedBlock *)
     protobuf_c_message_unpack (&cairn__exported_block__descriptor,
                                allocator, len, data);
}
void   cairn__exported_block__free_unpacked
                     (Cairn__ExportedBlock *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__exported_block__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__exported_log__init
                     (Cairn__ExportedLog         *message)
{
  static const Cairn__ExportedLog init_value = CAIRN__EXPORTED_LOG__INIT;
  *message = init_value;
}
size_t cairn__exported_log__get_packed_size
                     (const Cairn__ExportedLog *message)
{
  assert(message->base.descriptor == &cairn__exported_log__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__exported_log__pack
                     (const Cairn__ExportedLog *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__exported_log__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__exported_log__pack_to_buffer
                     (const Cairn__ExportedLog *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__exported_log__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ExportedLog *
       cairn__exported_log__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ExportedLog *)
     protobuf_c_message_unpack (&cairn__exported_log__descriptor,
                                allocator, len, data);
}
void   cairn__exported_log__free_unpacked
                     (Cairn__ExportedLog *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__exported_log__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__backup_manifest__init
                     (Cairn__BackupManifest         *message)
{
  static const Cairn__BackupManifest init_value = CAIRN__BACKUP_MANIFEST__INIT;
  *message = init_value;
}
size_t cairn__backup_manifest__get_packed_size
                     (const Cairn__BackupManifest *message)
{
  assert(message->base.descriptor == &cairn__backup_manifest__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__backup_manifest__pack
                     (const Cairn__BackupManifest *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__backup_manifest__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__backup_manifest__pack_to_buffer
                     (const Cairn__BackupManifest *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__backup_manifest__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__BackupManifest *
       cairn__backup_manifest__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__BackupManifest *)
     protobuf_c_message_unpack (&cairn__backup_manifest__descriptor,
                                allocator, len, data);
}
void   cairn__backup_manifest__free_unpacked
                     (Cairn__BackupManifest *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__backup_manifest__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__backup_group__init
                     (Cairn__BackupGroup         *message)
{
  static const Cairn__BackupGroup init_value = CAIRN__BACKUP_GROUP__INIT;
  *message = init_value;
}
size_t cairn__backup_group__get_packed_size
                     (const Cairn__BackupGroup *message)
{
  assert(message->base.descriptor == &cairn__backup_group__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__backup_group__pack
                     (const Cairn__BackupGroup *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__backup_group__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__backup_group__pack_to_buffer
                     (const Cairn__BackupGroup *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__backup_group__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__BackupGroup *
       cairn__backup_group__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__BackupGroup *)
     protobuf_c_message_unpack (&cairn__backup_group__descriptor,
                                allocator, len, data);
}
void   cairn__backup_group__free_unpacked
                     (Cairn__BackupGroup *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__backup_group__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__backup_blob__init
                     (Cairn__BackupBlob         *message)
{
  static const Cairn__BackupBlob init_value = CAIRN__BACKUP_BLOB__INIT;
  *message = init_value;
}
size_t cairn__backup_blob__get_packed_size
                     (const Cairn__BackupBlob *message)
{
  assert(message->base.descriptor == &cairn__backup_blob__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__backup_blob__pack
                     (const Cairn__BackupBlob *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__backup_blob__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__backup_blob__pack_to_buffer
                     (const Cairn__BackupBlob *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__backup_blob__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__BackupBlob *
       cairn__backup_blob__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__BackupBlob *)
     protobuf_c_message_unpack (&cairn__backup_blob__descriptor,
                                allocator, len, data);
}
void   cairn__backup_blob__free_unpacked
                     (Cairn__BackupBlob *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__backup_blob__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__backup_blocks__init
                     (Cairn__BackupBlocks         *message)
{
  static const Cairn__BackupBlocks init_value = CAIRN__BACKUP_BLOCKS__INIT;
  *message = init_value;
}
size_t cairn__backup_blocks__get_packed_size
                     (const Cairn__BackupBlocks *message)
{
  assert(message->base.descriptor == &cairn__backup_blocks__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__backup_blocks__pack
                     (const Cairn__BackupBlocks *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__backup_blocks__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__backup_blocks__pack_to_buffer
                     (const Cairn__BackupBlocks *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__backup_blocks__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__BackupBlocks *
       cairn__backup_blocks__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__BackupBlocks *)
     protobuf_c_message_unpack (&cairn__backup_blocks__descriptor,
                                allocator, len, data);
}
void   cairn__backup_blocks__free_unpacked
                     (Cairn__BackupBlocks *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__backup_blocks__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__backup_block__init
                     (Cairn__BackupBlock         *message)
{
  static const Cairn__BackupBlock init_value = CAIRN__BACKUP_BLOCK__INIT;
  *message = init_value;
}
size_t cairn__backup_block__get_packed_size
                     (const Cairn__BackupBlock *message)
{
  assert(message->base.descriptor == &cairn__backup_block__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__backup_block__pack
                     (const Cairn__BackupBlock *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__backup_block__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__backup_block__pack_to_buffer
                     (const Cairn__BackupBlock *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__backup_block__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__BackupBlock *
       cairn__backup_block__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__BackupBlock *)
     protobuf_c_message_unpack (&cairn__backup_block__descriptor,
                                allocator, len, data);
}
void   cairn__backup_block__free_unpacked
                     (Cairn__BackupBlock *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__backup_block__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__backup_log__init
                     (Cairn__BackupLog         *message)
{
  static const Cairn__BackupLog init_value = CAIRN__BACKUP_LOG__INIT;
  *message = init_value;
}
size_t cairn__backup_log__get_packed_size
                     (const Cairn__BackupLog *message)
{
  assert(message->base.descriptor == &cairn__backup_log__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__backup_log__pack
                     (const Cairn__BackupLog *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__backup_log__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__backup_log__pack_to_buffer
                     (const Cairn__BackupLog *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__backup_log__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__BackupLog *
       cairn__backup_log__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__BackupLog *)
     protobuf_c_message_unpack (&cairn__backup_log__descriptor,
                                allocator, len, data);
}
void   cairn__backup_log__free_unpacked
                     (Cairn__BackupLog *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__backup_log__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__exported_state__field_descriptors[2] =
{
  {
    "export",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportedState, export),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "state",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportedState, state),
    &cairn__applied_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__exported_state__field_indices_by_name[] = {
  0,   /* field[0] = export */
  1,   /* field[1] = state */
};
static const ProtobufCIntRange cairn__exported_state__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__exported_state__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ExportedState",
  "ExportedState",
  "Cairn__ExportedState",
  "cairn",
  sizeof(Cairn__ExportedState),
  2,
  cairn__exported_state__field_descriptors,
  cairn__exported_state__field_indices_by_name,
  1,  cairn__exported_state__number_ranges,
  (ProtobufCMessageInit) cairn__exported_state__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__export_page__field_descriptors[3] =
{
  {
    "export",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportPage, export),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "after",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportPage, after),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "known",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportPage, known),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__export_page__field_indices_by_name[] = {
  1,   /* field[1] = after */
  0,   /* field[0] = export */
  2,   /* field[2] = known */
};
static const ProtobufCIntRange cairn__export_page__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__export_page__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ExportPage",
  "ExportPage",
  "Cairn__ExportPage",
  "cairn",
  sizeof(Cairn__ExportPage),
  3,
  cairn__export_page__field_descriptors,
  cairn__export_page__field_indices_by_name,
  1,  cairn__export_page__number_ranges,
  (ProtobufCMessageInit) cairn__export_page__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__exported_page__field_descriptors[3] =
{
  {
    "blocks",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ExportedPage, n_blocks),
    offsetof(Cairn__ExportedPage, blocks),
    &cairn__exported_block__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_at_end",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportedPage, is_at_end),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "digest",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportedPage, digest),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__exported_page__field_indices_by_name[] = {
  0,   /* field[0] = blocks */
  2,   /* field[2] = digest */
  1,   /* field[1] = is_at_end */
};
static const ProtobufCIntRange cairn__exported_page__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__exported_page__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ExportedPage",
  "ExportedPage",
  "Cairn__ExportedPage",
  "cairn",
  sizeof(Cairn__ExportedPage),
  3,
  cairn__exported_page__field_descriptors,
  cairn__exported_page__field_indices_by_name,
  1,  cairn__exported_page__number_ranges,
  (ProtobufCMessageInit) cairn__exported_page__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__exported_block__field_descriptors[4] =
{
  {
    "sum",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportedBlock, sum),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportedBlock, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "key_last",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportedBlock, key_last),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "body",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__ExportedBlock, has_body),
    offsetof(Cairn__ExportedBlock, body),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__exported_block__field_indices_by_name[] = {
  3,   /* field[3] = body */
  1,   /* field[1] = byte_count */
  2,   /* field[2] = key_last */
  0,   /* field[0] = sum */
};
static const ProtobufCIntRange cairn__exported_block__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__exported_block__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ExportedBlock",
  "ExportedBlock",
  "Cairn__ExportedBlock",
  "cairn",
  sizeof(Cairn__ExportedBlock),
  4,
  cairn__exported_block__field_descriptors,
  cairn__exported_block__field_indices_by_name,
  1,  cairn__exported_block__number_ranges,
  (ProtobufCMessageInit) cairn__exported_block__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__exported_log__field_descriptors[2] =
{
  {
    "entries",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__ExportedLog, n_entries),
    offsetof(Cairn__ExportedLog, entries),
    &cairn__log_entry__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_released",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__ExportedLog, is_released),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__exported_log__field_indices_by_name[] = {
  0,   /* field[0] = entries */
  1,   /* field[1] = is_released */
};
static const ProtobufCIntRange cairn__exported_log__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__exported_log__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ExportedLog",
  "ExportedLog",
  "Cairn__ExportedLog",
  "cairn",
  sizeof(Cairn__ExportedLog),
  2,
  cairn__exported_log__field_descriptors,
  cairn__exported_log__field_indices_by_name,
  1,  cairn__exported_log__number_ranges,
  (ProtobufCMessageInit) cairn__exported_log__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__backup_manifest__field_descriptors[5] =
{
  {
    "version",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupManifest, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "cluster",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupManifest, cluster),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "time",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupManifest, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "made",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupManifest, made),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "groups",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__BackupManifest, n_groups),
    offsetof(Cairn__BackupManifest, groups),
    &cairn__backup_group__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__backup_manifest__field_indices_by_name[] = {
  1,   /* field[1] = cluster */
  4,   /* field[4] = groups */
  3,   /* field[3] = made */
  2,   /* field[2] = time */
  0,   /* field[0] = version */
};
static const ProtobufCIntRange cairn__backup_manifest__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__backup_manifest__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.BackupManifest",
  "BackupManifest",
  "Cairn__BackupManifest",
  "cairn",
  sizeof(Cairn__BackupManifest),
  5,
  cairn__backup_manifest__field_descriptors,
  cairn__backup_manifest__field_indices_by_name,
  1,  cairn__backup_manifest__number_ranges,
  (ProtobufCMessageInit) cairn__backup_manifest__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__backup_group__field_descriptors[7] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupGroup, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "state",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupGroup, state),
    &cairn__applied_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "state_byte_count",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupGroup, state_byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "lists",
    4,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__BackupGroup, n_lists),
    offsetof(Cairn__BackupGroup, lists),
    &cairn__backup_blob__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "logs",
    5,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__BackupGroup, n_logs),
    offsetof(Cairn__BackupGroup, logs),
    &cairn__backup_blob__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "through",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupGroup, through),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "through_term",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupGroup, through_term),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__backup_group__field_indices_by_name[] = {
  0,   /* field[0] = group */
  3,   /* field[3] = lists */
  4,   /* field[4] = logs */
  1,   /* field[1] = state */
  2,   /* field[2] = state_byte_count */
  5,   /* field[5] = through */
  6,   /* field[6] = through_term */
};
static const ProtobufCIntRange cairn__backup_group__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__backup_group__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.BackupGroup",
  "BackupGroup",
  "Cairn__BackupGroup",
  "cairn",
  sizeof(Cairn__BackupGroup),
  7,
  cairn__backup_group__field_descriptors,
  cairn__backup_group__field_indices_by_name,
  1,  cairn__backup_group__number_ranges,
  (ProtobufCMessageInit) cairn__backup_group__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__backup_blob__field_descriptors[2] =
{
  {
    "sum",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupBlob, sum),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupBlob, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__backup_blob__field_indices_by_name[] = {
  1,   /* field[1] = byte_count */
  0,   /* field[0] = sum */
};
static const ProtobufCIntRange cairn__backup_blob__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__backup_blob__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.BackupBlob",
  "BackupBlob",
  "Cairn__BackupBlob",
  "cairn",
  sizeof(Cairn__BackupBlob),
  2,
  cairn__backup_blob__field_descriptors,
  cairn__backup_blob__field_indices_by_name,
  1,  cairn__backup_blob__number_ranges,
  (ProtobufCMessageInit) cairn__backup_blob__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__backup_blocks__field_descriptors[1] =
{
  {
    "blocks",
    1,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__BackupBlocks, n_blocks),
    offsetof(Cairn__BackupBlocks, blocks),
    &cairn__backup_block__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__backup_blocks__field_indices_by_name[] = {
  0,   /* field[0] = blocks */
};
static const ProtobufCIntRange cairn__backup_blocks__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__backup_blocks__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.BackupBlocks",
  "BackupBlocks",
  "Cairn__BackupBlocks",
  "cairn",
  sizeof(Cairn__BackupBlocks),
  1,
  cairn__backup_blocks__field_descriptors,
  cairn__backup_blocks__field_indices_by_name,
  1,  cairn__backup_blocks__number_ranges,
  (ProtobufCMessageInit) cairn__backup_blocks__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__backup_block__field_descriptors[3] =
{
  {
    "sum",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupBlock, sum),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupBlock, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "key_last",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupBlock, key_last),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__backup_block__field_indices_by_name[] = {
  1,   /* field[1] = byte_count */
  2,   /* field[2] = key_last */
  0,   /* field[0] = sum */
};
static const ProtobufCIntRange cairn__backup_block__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__backup_block__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.BackupBlock",
  "BackupBlock",
  "Cairn__BackupBlock",
  "cairn",
  sizeof(Cairn__BackupBlock),
  3,
  cairn__backup_block__field_descriptors,
  cairn__backup_block__field_indices_by_name,
  1,  cairn__backup_block__number_ranges,
  (ProtobufCMessageInit) cairn__backup_block__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__backup_log__field_descriptors[3] =
{
  {
    "group",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupLog, group),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "first",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__BackupLog, first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "entries",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__BackupLog, n_entries),
    offsetof(Cairn__BackupLog, entries),
    &cairn__log_entry__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__backup_log__field_indices_by_name[] = {
  2,   /* field[2] = entries */
  1,   /* field[1] = first */
  0,   /* field[0] = group */
};
static const ProtobufCIntRange cairn__backup_log__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__backup_log__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.BackupLog",
  "BackupLog",
  "Cairn__BackupLog",
  "cairn",
  sizeof(Cairn__BackupLog),
  3,
  cairn__backup_log__field_descriptors,
  cairn__backup_log__field_indices_by_name,
  1,  cairn__backup_log__number_ranges,
  (ProtobufCMessageInit) cairn__backup_log__init,
  NULL,NULL,NULL    /* reserved[123] */
};
