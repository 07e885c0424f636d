/* Made by protoc-c through `make schema`. Change the .proto file instead of this one. */
/* Generated from: drive_rows.proto */

/* Do not generate deprecated warnings for self */
#ifndef PROTOBUF_C__NO_DEPRECATED
#define PROTOBUF_C__NO_DEPRECATED
#endif

#include "drive_rows.pb-c.h"
void   cairn__drive_row__init
                     (Cairn__DriveRow         *message)
{
  static const Cairn__DriveRow init_value = CAIRN__DRIVE_ROW__INIT;
  *message = init_value;
}
size_t cairn__drive_row__get_packed_size
                     (const Cairn__DriveRow *message)
{
  assert(message->base.descriptor == &cairn__drive_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_row__pack
                     (const Cairn__DriveRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_row__pack_to_buffer
                     (const Cairn__DriveRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveRow *
       cairn__drive_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveRow *)
     protobuf_c_message_unpack (&cairn__drive_row__descriptor,
                                allocator, len, data);
}
void   cairn__drive_row__free_unpacked
                     (Cairn__DriveRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__node_row__init
                     (Cairn__NodeRow         *message)
{
  static const Cairn__NodeRow init_value = CAIRN__NODE_ROW__INIT;
  *message = init_value;
}
size_t cairn__node_row__get_packed_size
                     (const Cairn__NodeRow *message)
{
  assert(message->base.descriptor == &cairn__node_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__node_row__pack
                     (const Cairn__NodeRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__node_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__node_row__pack_to_buffer
                     (const Cairn__NodeRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__node_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NodeRow *
       cairn__node_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NodeRow *)
     protobuf_c_message_unpack (&cairn__node_row__descriptor,
                                allocator, len, data);
}
void   cairn__node_row__free_unpacked
                     (Cairn__NodeRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__node_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__trash_mark__init
                     (Cairn__TrashMark         *message)
{
  static const Cairn__TrashMark init_value = CAIRN__TRASH_MARK__INIT;
  *message = init_value;
}
size_t cairn__trash_mark__get_packed_size
                     (const Cairn__TrashMark *message)
{
  assert(message->base.descriptor == &cairn__trash_mark__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__trash_mark__pack
                     (const Cairn__TrashMark *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__trash_mark__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__trash_mark__pack_to_buffer
                     (const Cairn__TrashMark *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__trash_mark__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__TrashMark *
       cairn__trash_mark__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__TrashMark *)
     protobuf_c_message_unpack (&cairn__trash_mark__descriptor,
                                allocator, len, data);
}
void   cairn__trash_mark__free_unpacked
                     (Cairn__TrashMark *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__trash_mark__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__entry_row__init
                     (Cairn__EntryRow         *message)
{
  static const Cairn__EntryRow init_value = CAIRN__ENTRY_ROW__INIT;
  *message = init_value;
}
size_t cairn__entry_row__get_packed_size
                     (const Cairn__EntryRow *message)
{
  assert(message->base.descriptor == &cairn__entry_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__entry_row__pack
                     (const Cairn__EntryRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__entry_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__entry_row__pack_to_buffer
                     (const Cairn__EntryRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__entry_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__EntryRow *
       cairn__entry_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__EntryRow *)
     protobuf_c_message_unpack (&cairn__entry_row__descriptor,
                                allocator, len, data);
}
void   cairn__entry_row__free_unpacked
                     (Cairn__EntryRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__entry_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__folder_shape__init
                     (Cairn__FolderShape         *message)
{
  static const Cairn__FolderShape init_value = CAIRN__FOLDER_SHAPE__INIT;
  *message = init_value;
}
size_t cairn__folder_shape__get_packed_size
                     (const Cairn__FolderShape *message)
{
  assert(message->base.descriptor == &cairn__folder_shape__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__folder_shape__pack
                     (const Cairn__FolderShape *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__folder_shape__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__folder_shape__pack_to_buffer
                     (const Cairn__FolderShape *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__folder_shape__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__FolderShape *
       cairn__folder_shape__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__FolderShape *)
     protobuf_c_message_unpack (&cairn__folder_shape__descriptor,
                                allocator, len, data);
}
void   cairn__folder_shape__free_unpacked
                     (Cairn__FolderShape *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__folder_shape__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__details_row__init
                     (Cairn__DetailsRow         *message)
{
  static const Cairn__DetailsRow init_value = CAIRN__DETAILS_ROW__INIT;
  *message = init_value;
}
size_t cairn__details_row__get_packed_size
                     (const Cairn__DetailsRow *message)
{
  assert(message->base.descriptor == &cairn__details_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__details_row__pack
                     (const Cairn__DetailsRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__details_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__details_row__pack_to_buffer
                     (const Cairn__DetailsRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__details_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DetailsRow *
       cairn__details_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DetailsRow *)
     protobuf_c_message_unpack (&cairn__details_row__descriptor,
                                allocator, len, data);
}
void   cairn__details_row__free_unpacked
                     (Cairn__DetailsRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__details_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__property__init
                     (Cairn__Property         *message)
{
  static const Cairn__Property init_value = CAIRN__PROPERTY__INIT;
  *message = init_value;
}
size_t cairn__property__get_packed_size
                     (const Cairn__Property *message)
{
  assert(message->base.descriptor == &cairn__property__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__property__pack
                     (const Cairn__Property *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__property__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__property__pack_to_buffer
                     (const Cairn__Property *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__property__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Property *
       cairn__property__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Property *)
     protobuf_c_message_unpack (&cairn__property__descriptor,
                                allocator, len, data);
}
void   cairn__property__free_unpacked
                     (Cairn__Property *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__property__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__change_row__init
                     (Cairn__ChangeRow         *message)
{
  static const Cairn__ChangeRow init_value = CAIRN__CHANGE_ROW__INIT;
  *message = init_value;
}
size_t cairn__change_row__get_packed_size
                     (const Cairn__ChangeRow *message)
{
  assert(message->base.descriptor == &cairn__change_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__change_row__pack
                     (const Cairn__ChangeRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__change_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__change_row__pack_to_buffer
                     (const Cairn__ChangeRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__change_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ChangeRow *
       cairn__change_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ChangeRow *)
     protobuf_c_message_unpack (&cairn__change_row__descriptor,
                                allocator, len, data);
}
void   cairn__change_row__free_unpacked
                     (Cairn__ChangeRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__change_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__version_row__init
                     (Cairn__VersionRow         *message)
{
  static const Cairn__VersionRow init_value = CAIRN__VERSION_ROW__INIT;
  *message = init_value;
}
size_t cairn__version_row__get_packed_size
                     (const Cairn__VersionRow *message)
{
  assert(message->base.descriptor == &cairn__version_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__version_row__pack
                     (const Cairn__VersionRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__version_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__version_row__pack_to_buffer
                     (const Cairn__VersionRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__version_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__VersionRow *
       cairn__version_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__VersionRow *)
     protobuf_c_message_unpack (&cairn__version_row__descriptor,
                                allocator, len, data);
}
void   cairn__version_row__free_unpacked
                     (Cairn__VersionRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__version_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__manifest_row__init
                     (Cairn__ManifestRow         *message)
{
  static const Cairn__ManifestRow init_value = CAIRN__MANIFEST_ROW__INIT;
  *message = init_value;
}
size_t cairn__manifest_row__get_packed_size
                     (const Cairn__ManifestRow *message)
{
  assert(message->base.descriptor == &cairn__manifest_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__manifest_row__pack
                     (const Cairn__ManifestRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__manifest_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__manifest_row__pack_to_buffer
                     (const Cairn__ManifestRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__manifest_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ManifestRow *
       cairn__manifest_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ManifestRow *)
     protobuf_c_message_unpack (&cairn__manifest_row__descriptor,
                                allocator, len, data);
}
void   cairn__manifest_row__free_unpacked
                     (Cairn__ManifestRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__manifest_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__upload_mark__init
                     (Cairn__UploadMark         *message)
{
  static const Cairn__UploadMark init_value = CAIRN__UPLOAD_MARK__INIT;
  *message = init_value;
}
size_t cairn__upload_mark__get_packed_size
                     (const Cairn__UploadMark *message)
{
  assert(message->base.descriptor == &cairn__upload_mark__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__upload_mark__pack
                     (const Cairn__UploadMark *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__upload_mark__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__upload_mark__pack_to_buffer
                     (const Cairn__UploadMark *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__upload_mark__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__UploadMark *
       cairn__upload_mark__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__UploadMark *)
     protobuf_c_message_unpack (&cairn__upload_mark__descriptor,
                                allocator, len, data);
}
void   cairn__upload_mark__free_unpacked
                     (Cairn__UploadMark *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__upload_mark__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__manifest_page__init
                     (Cairn__ManifestPage         *message)
{
  static const Cairn__ManifestPage init_value = CAIRN__MANIFEST_PAGE__INIT;
  *message = init_value;
}
size_t cairn__manifest_page__get_packed_size
                     (const Cairn__ManifestPage *message)
{
  assert(message->base.descriptor == &cairn__manifest_page__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__manifest_page__pack
                     (const Cairn__ManifestPage *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__manifest_page__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__manifest_page__pack_to_buffer
                     (const Cairn__ManifestPage *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__manifest_page__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__ManifestPage *
       cairn__manifest_page__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__ManifestPage *)
     protobuf_c_message_unpack (&cairn__manifest_page__descriptor,
                                allocator, len, data);
}
void   cairn__manifest_page__free_unpacked
                     (Cairn__ManifestPage *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__manifest_page__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__principal__init
                     (Cairn__Principal         *message)
{
  static const Cairn__Principal init_value = CAIRN__PRINCIPAL__INIT;
  *message = init_value;
}
size_t cairn__principal__get_packed_size
                     (const Cairn__Principal *message)
{
  assert(message->base.descriptor == &cairn__principal__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__principal__pack
                     (const Cairn__Principal *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__principal__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__principal__pack_to_buffer
                     (const Cairn__Principal *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__principal__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__Principal *
       cairn__principal__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__Principal *)
     protobuf_c_message_unpack (&cairn__principal__descriptor,
                                allocator, len, data);
}
void   cairn__principal__free_unpacked
                     (Cairn__Principal *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__principal__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__grant_row__init
                     (Cairn__GrantRow         *message)
{
  static const Cairn__GrantRow init_value = CAIRN__GRANT_ROW__INIT;
  *message = init_value;
}
size_t cairn__grant_row__get_packed_size
                     (const Cairn__GrantRow *message)
{
  assert(message->base.descriptor == &cairn__grant_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__grant_row__pack
                     (const Cairn__GrantRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__grant_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__grant_row__pack_to_buffer
                     (const Cairn__GrantRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__grant_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__GrantRow *
       cairn__grant_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__GrantRow *)
     protobuf_c_message_unpack (&cairn__grant_row__descriptor,
                                allocator, len, data);
}
void   cairn__grant_row__free_unpacked
                     (Cairn__GrantRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__grant_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__shared_row__init
                     (Cairn__SharedRow         *message)
{
  static const Cairn__SharedRow init_value = CAIRN__SHARED_ROW__INIT;
  *message = init_value;
}
size_t cairn__shared_row__get_packed_size
                     (const Cairn__SharedRow *message)
{
  assert(message->base.descriptor == &cairn__shared_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__shared_row__pack
                     (const Cairn__SharedRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__shared_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__shared_row__pack_to_buffer
                     (const Cairn__SharedRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__shared_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SharedRow *
       cairn__shared_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SharedRow *)
     protobuf_c_message_unpack (&cairn__shared_row__descriptor,
                                allocator, len, data);
}
void   cairn__shared_row__free_unpacked
                     (Cairn__SharedRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__shared_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__delivery_row__init
                     (Cairn__DeliveryRow         *message)
{
  static const Cairn__DeliveryRow init_value = CAIRN__DELIVERY_ROW__INIT;
  *message = init_value;
}
size_t cairn__delivery_row__get_packed_size
                     (const Cairn__DeliveryRow *message)
{
  assert(message->base.descriptor == &cairn__delivery_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__delivery_row__pack
                     (const Cairn__DeliveryRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__delivery_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__delivery_row__pack_to_buffer
                     (const Cairn__DeliveryRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__delivery_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DeliveryRow *
       cairn__delivery_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DeliveryRow *)
     protobuf_c_message_unpack (&cairn__delivery_row__descriptor,
                                allocator, len, data);
}
void   cairn__delivery_row__free_unpacked
                     (Cairn__DeliveryRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__delivery_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__link_row__init
                     (Cairn__LinkRow         *message)
{
  static const Cairn__LinkRow init_value = CAIRN__LINK_ROW__INIT;
  *message = init_value;
}
size_t cairn__link_row__get_packed_size
                     (const Cairn__LinkRow *message)
{
  assert(message->base.descriptor == &cairn__link_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__link_row__pack
                     (const Cairn__LinkRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__link_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__link_row__pack_to_buffer
                     (const Cairn__LinkRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__link_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__LinkRow *
       cairn__link_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__LinkRow *)
     protobuf_c_message_unpack (&cairn__link_row__descriptor,
                                allocator, len, data);
}
void   cairn__link_row__free_unpacked
                     (Cairn__LinkRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__link_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__comment_row__init
                     (Cairn__CommentRow         *message)
{
  static const Cairn__CommentRow init_value = CAIRN__COMMENT_ROW__INIT;
  *message = init_value;
}
size_t cairn__comment_row__get_packed_size
                     (const Cairn__CommentRow *message)
{
  assert(message->base.descriptor == &cairn__comment_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__comment_row__pack
                     (const Cairn__CommentRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__comment_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__comment_row__pack_to_buffer
                     (const Cairn__CommentRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__comment_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__CommentRow *
       cairn__comment_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__CommentRow *)
     protobuf_c_message_unpack (&cairn__comment_row__descriptor,
                                allocator, len, data);
}
void   cairn__comment_row__free_unpacked
                     (Cairn__CommentRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__comment_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__device_row__init
                     (Cairn__DeviceRow         *message)
{
  static const Cairn__DeviceRow init_value = CAIRN__DEVICE_ROW__INIT;
  *message = init_value;
}
size_t cairn__device_row__get_packed_size
                     (const Cairn__DeviceRow *message)
{
  assert(message->base.descriptor == &cairn__device_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__device_row__pack
                     (const Cairn__DeviceRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__device_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__device_row__pack_to_buffer
                     (const Cairn__DeviceRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__device_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DeviceRow *
       cairn__device_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DeviceRow *)
     protobuf_c_message_unpack (&cairn__device_row__descriptor,
                                allocator, len, data);
}
void   cairn__device_row__free_unpacked
                     (Cairn__DeviceRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__device_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slot_row__init
                     (Cairn__SlotRow         *message)
{
  static const Cairn__SlotRow init_value = CAIRN__SLOT_ROW__INIT;
  *message = init_value;
}
size_t cairn__slot_row__get_packed_size
                     (const Cairn__SlotRow *message)
{
  assert(message->base.descriptor == &cairn__slot_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slot_row__pack
                     (const Cairn__SlotRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slot_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slot_row__pack_to_buffer
                     (const Cairn__SlotRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slot_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotRow *
       cairn__slot_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotRow *)
     protobuf_c_message_unpack (&cairn__slot_row__descriptor,
                                allocator, len, data);
}
void   cairn__slot_row__free_unpacked
                     (Cairn__SlotRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slot_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slot_position__init
                     (Cairn__SlotPosition         *message)
{
  static const Cairn__SlotPosition init_value = CAIRN__SLOT_POSITION__INIT;
  *message = init_value;
}
size_t cairn__slot_position__get_packed_size
                     (const Cairn__SlotPosition *message)
{
  assert(message->base.descriptor == &cairn__slot_position__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slot_position__pack
                     (const Cairn__SlotPosition *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slot_position__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slot_position__pack_to_buffer
                     (const Cairn__SlotPosition *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slot_position__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotPosition *
       cairn__slot_position__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotPosition *)
     protobuf_c_message_unpack (&cairn__slot_position__descriptor,
                                allocator, len, data);
}
void   cairn__slot_position__free_unpacked
                     (Cairn__SlotPosition *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slot_position__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__slot_pair__init
                     (Cairn__SlotPair         *message)
{
  static const Cairn__SlotPair init_value = CAIRN__SLOT_PAIR__INIT;
  *message = init_value;
}
size_t cairn__slot_pair__get_packed_size
                     (const Cairn__SlotPair *message)
{
  assert(message->base.descriptor == &cairn__slot_pair__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__slot_pair__pack
                     (const Cairn__SlotPair *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__slot_pair__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__slot_pair__pack_to_buffer
                     (const Cairn__SlotPair *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__slot_pair__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__SlotPair *
       cairn__slot_pair__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__SlotPair *)
     protobuf_c_message_unpack (&cairn__slot_pair__descriptor,
                                allocator, len, data);
}
void   cairn__slot_pair__free_unpacked
                     (Cairn__SlotPair *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__slot_pair__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__drive_audit_row__init
                     (Cairn__DriveAuditRow         *message)
{
  static const Cairn__DriveAuditRow init_value = CAIRN__DRIVE_AUDIT_ROW__INIT;
  *message = init_value;
}
size_t cairn__drive_audit_row__get_packed_size
                     (const Cairn__DriveAuditRow *message)
{
  assert(message->base.descriptor == &cairn__drive_audit_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__drive_audit_row__pack
                     (const Cairn__DriveAuditRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__drive_audit_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__drive_audit_row__pack_to_buffer
                     (const Cairn__DriveAuditRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__drive_audit_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__DriveAuditRow *
       cairn__drive_audit_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__DriveAuditRow *)
     protobuf_c_message_unpack (&cairn__drive_audit_row__descriptor,
                                allocator, len, data);
}
void   cairn__drive_audit_row__free_unpacked
                     (Cairn__DriveAuditRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__drive_audit_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
void   cairn__notice_row__init
                     (Cairn__NoticeRow         *message)
{
  static const Cairn__NoticeRow init_value = CAIRN__NOTICE_ROW__INIT;
  *message = init_value;
}
size_t cairn__notice_row__get_packed_size
                     (const Cairn__NoticeRow *message)
{
  assert(message->base.descriptor == &cairn__notice_row__descriptor);
  return protobuf_c_message_get_packed_size ((const ProtobufCMessage*)(message));
}
size_t cairn__notice_row__pack
                     (const Cairn__NoticeRow *message,
                      uint8_t       *out)
{
  assert(message->base.descriptor == &cairn__notice_row__descriptor);
  return protobuf_c_message_pack ((const ProtobufCMessage*)message, out);
}
size_t cairn__notice_row__pack_to_buffer
                     (const Cairn__NoticeRow *message,
                      ProtobufCBuffer *buffer)
{
  assert(message->base.descriptor == &cairn__notice_row__descriptor);
  return protobuf_c_message_pack_to_buffer ((const ProtobufCMessage*)message, buffer);
}
Cairn__NoticeRow *
       cairn__notice_row__unpack
                     (ProtobufCAllocator  *allocator,
                      size_t               len,
                      const uint8_t       *data)
{
  return (Cairn__NoticeRow *)
     protobuf_c_message_unpack (&cairn__notice_row__descriptor,
                                allocator, len, data);
}
void   cairn__notice_row__free_unpacked
                     (Cairn__NoticeRow *message,
                      ProtobufCAllocator *allocator)
{
  if(!message)
    return;
  assert(message->base.descriptor == &cairn__notice_row__descriptor);
  protobuf_c_message_free_unpacked ((ProtobufCMessage*)message, allocator);
}
static const ProtobufCFieldDescriptor cairn__drive_row__field_descriptors[19] =
{
  {
    "owner",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, owner),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "number_next",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, number_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "change_next",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, change_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "change_first",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, change_first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_max",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, byte_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_used",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, byte_count_used),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_reserved",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, byte_count_reserved),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node_count",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, node_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "upload_count",
    10,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveRow, upload_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "sweep_due",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__DriveRow, has_sweep_due),
    offsetof(Cairn__DriveRow, sweep_due),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "grant_count",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveRow, has_grant_count),
    offsetof(Cairn__DriveRow, grant_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "delivery_count",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveRow, has_delivery_count),
    offsetof(Cairn__DriveRow, delivery_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shared_count",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveRow, has_shared_count),
    offsetof(Cairn__DriveRow, shared_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "audit_next",
    20,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveRow, has_audit_next),
    offsetof(Cairn__DriveRow, audit_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "audit_first",
    21,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveRow, has_audit_first),
    offsetof(Cairn__DriveRow, audit_first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notice_next",
    22,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveRow, has_notice_next),
    offsetof(Cairn__DriveRow, notice_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notice_first",
    23,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveRow, has_notice_first),
    offsetof(Cairn__DriveRow, notice_first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "notice_seen",
    24,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveRow, has_notice_seen),
    offsetof(Cairn__DriveRow, notice_seen),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_row__field_indices_by_name[] = {
  15,   /* field[15] = audit_first */
  14,   /* field[14] = audit_next */
  5,   /* field[5] = byte_count_max */
  7,   /* field[7] = byte_count_reserved */
  6,   /* field[6] = byte_count_used */
  4,   /* field[4] = change_first */
  3,   /* field[3] = change_next */
  1,   /* field[1] = created */
  12,   /* field[12] = delivery_count */
  11,   /* field[11] = grant_count */
  8,   /* field[8] = node_count */
  17,   /* field[17] = notice_first */
  16,   /* field[16] = notice_next */
  18,   /* field[18] = notice_seen */
  2,   /* field[2] = number_next */
  0,   /* field[0] = owner */
  13,   /* field[13] = shared_count */
  10,   /* field[10] = sweep_due */
  9,   /* field[9] = upload_count */
};
static const ProtobufCIntRange cairn__drive_row__number_ranges[2 + 1] =
{
  { 1, 0 },
  { 20, 14 },
  { 0, 19 }
};
const ProtobufCMessageDescriptor cairn__drive_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveRow",
  "DriveRow",
  "Cairn__DriveRow",
  "cairn",
  sizeof(Cairn__DriveRow),
  19,
  cairn__drive_row__field_descriptors,
  cairn__drive_row__field_indices_by_name,
  2,  cairn__drive_row__number_ranges,
  (ProtobufCMessageInit) cairn__drive_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__node_row__field_descriptors[4] =
{
  {
    "parent",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeRow, parent),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "trashed",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__NodeRow, trashed),
    &cairn__trash_mark__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "grant_count",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__NodeRow, has_grant_count),
    offsetof(Cairn__NodeRow, grant_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__node_row__field_indices_by_name[] = {
  3,   /* field[3] = grant_count */
  1,   /* field[1] = name */
  0,   /* field[0] = parent */
  2,   /* field[2] = trashed */
};
static const ProtobufCIntRange cairn__node_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__node_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NodeRow",
  "NodeRow",
  "Cairn__NodeRow",
  "cairn",
  sizeof(Cairn__NodeRow),
  4,
  cairn__node_row__field_descriptors,
  cairn__node_row__field_indices_by_name,
  1,  cairn__node_row__number_ranges,
  (ProtobufCMessageInit) cairn__node_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__trash_mark__field_descriptors[3] =
{
  {
    "time",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TrashMark, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TrashMark, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "parent",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__TrashMark, parent),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__trash_mark__field_indices_by_name[] = {
  2,   /* field[2] = parent */
  0,   /* field[0] = time */
  1,   /* field[1] = user */
};
static const ProtobufCIntRange cairn__trash_mark__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__trash_mark__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.TrashMark",
  "TrashMark",
  "Cairn__TrashMark",
  "cairn",
  sizeof(Cairn__TrashMark),
  3,
  cairn__trash_mark__field_descriptors,
  cairn__trash_mark__field_indices_by_name,
  1,  cairn__trash_mark__number_ranges,
  (ProtobufCMessageInit) cairn__trash_mark__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__entry_row__field_descriptors[14] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__EntryRow, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "kind",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__EntryRow, kind),
    &cairn__node_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__EntryRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "modified",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__EntryRow, modified),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__EntryRow, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "revision",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__EntryRow, revision),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__EntryRow, has_byte_count),
    offsetof(Cairn__EntryRow, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__EntryRow, has_version),
    offsetof(Cairn__EntryRow, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "type",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__EntryRow, type),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "folder",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__EntryRow, folder),
    &cairn__folder_shape__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "aging",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__EntryRow, has_aging),
    offsetof(Cairn__EntryRow, aging),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_details",
    12,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__EntryRow, has_has_details),
    offsetof(Cairn__EntryRow, has_details),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_stars",
    13,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BOOL,
    offsetof(Cairn__EntryRow, has_has_stars),
    offsetof(Cairn__EntryRow, has_stars),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "comment_count",
    14,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT32,
    offsetof(Cairn__EntryRow, has_comment_count),
    offsetof(Cairn__EntryRow, comment_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__entry_row__field_indices_by_name[] = {
  10,   /* field[10] = aging */
  6,   /* field[6] = byte_count */
  13,   /* field[13] = comment_count */
  2,   /* field[2] = created */
  9,   /* field[9] = folder */
  11,   /* field[11] = has_details */
  12,   /* field[12] = has_stars */
  1,   /* field[1] = kind */
  3,   /* field[3] = modified */
  0,   /* field[0] = node */
  5,   /* field[5] = revision */
  8,   /* field[8] = type */
  4,   /* field[4] = user */
  7,   /* field[7] = version */
};
static const ProtobufCIntRange cairn__entry_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 14 }
};
const ProtobufCMessageDescriptor cairn__entry_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.EntryRow",
  "EntryRow",
  "Cairn__EntryRow",
  "cairn",
  sizeof(Cairn__EntryRow),
  14,
  cairn__entry_row__field_descriptors,
  cairn__entry_row__field_indices_by_name,
  1,  cairn__entry_row__number_ranges,
  (ProtobufCMessageInit) cairn__entry_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__folder_shape__field_descriptors[3] =
{
  {
    "child_count",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__FolderShape, child_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "height",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__FolderShape, height),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_ordered",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__FolderShape, is_ordered),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__folder_shape__field_indices_by_name[] = {
  0,   /* field[0] = child_count */
  1,   /* field[1] = height */
  2,   /* field[2] = is_ordered */
};
static const ProtobufCIntRange cairn__folder_shape__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__folder_shape__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.FolderShape",
  "FolderShape",
  "Cairn__FolderShape",
  "cairn",
  sizeof(Cairn__FolderShape),
  3,
  cairn__folder_shape__field_descriptors,
  cairn__folder_shape__field_indices_by_name,
  1,  cairn__folder_shape__number_ranges,
  (ProtobufCMessageInit) cairn__folder_shape__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__details_row__field_descriptors[3] =
{
  {
    "description",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DetailsRow, description),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "properties",
    2,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_MESSAGE,
    offsetof(Cairn__DetailsRow, n_properties),
    offsetof(Cairn__DetailsRow, properties),
    &cairn__property__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "tags",
    3,
    PROTOBUF_C_LABEL_REPEATED,
    PROTOBUF_C_TYPE_STRING,
    offsetof(Cairn__DetailsRow, n_tags),
    offsetof(Cairn__DetailsRow, tags),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__details_row__field_indices_by_name[] = {
  0,   /* field[0] = description */
  1,   /* field[1] = properties */
  2,   /* field[2] = tags */
};
static const ProtobufCIntRange cairn__details_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__details_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DetailsRow",
  "DetailsRow",
  "Cairn__DetailsRow",
  "cairn",
  sizeof(Cairn__DetailsRow),
  3,
  cairn__details_row__field_descriptors,
  cairn__details_row__field_indices_by_name,
  1,  cairn__details_row__number_ranges,
  (ProtobufCMessageInit) cairn__details_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__property__field_descriptors[2] =
{
  {
    "name",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__Property, name),
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
    offsetof(Cairn__Property, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__property__field_indices_by_name[] = {
  0,   /* field[0] = name */
  1,   /* field[1] = value */
};
static const ProtobufCIntRange cairn__property__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__property__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Property",
  "Property",
  "Cairn__Property",
  "cairn",
  sizeof(Cairn__Property),
  2,
  cairn__property__field_descriptors,
  cairn__property__field_indices_by_name,
  1,  cairn__property__number_ranges,
  (ProtobufCMessageInit) cairn__property__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__change_row__field_descriptors[10] =
{
  {
    "kind",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangeRow, kind),
    &cairn__change_kind__descriptor,
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
    offsetof(Cairn__ChangeRow, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "parent",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangeRow, parent),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangeRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "time",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangeRow, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangeRow, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "device",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__ChangeRow, has_device),
    offsetof(Cairn__ChangeRow, device),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "parent_before",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ChangeRow, has_parent_before),
    offsetof(Cairn__ChangeRow, parent_before),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "version",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__ChangeRow, has_version),
    offsetof(Cairn__ChangeRow, version),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "principal",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ChangeRow, principal),
    &cairn__principal__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__change_row__field_indices_by_name[] = {
  6,   /* field[6] = device */
  0,   /* field[0] = kind */
  3,   /* field[3] = name */
  1,   /* field[1] = node */
  2,   /* field[2] = parent */
  7,   /* field[7] = parent_before */
  9,   /* field[9] = principal */
  4,   /* field[4] = time */
  5,   /* field[5] = user */
  8,   /* field[8] = version */
};
static const ProtobufCIntRange cairn__change_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 10 }
};
const ProtobufCMessageDescriptor cairn__change_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ChangeRow",
  "ChangeRow",
  "Cairn__ChangeRow",
  "cairn",
  sizeof(Cairn__ChangeRow),
  10,
  cairn__change_row__field_descriptors,
  cairn__change_row__field_indices_by_name,
  1,  cairn__change_row__number_ranges,
  (ProtobufCMessageInit) cairn__change_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__version_row__field_descriptors[8] =
{
  {
    "byte_count",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VersionRow, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VersionRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VersionRow, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "device",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__VersionRow, has_device),
    offsetof(Cairn__VersionRow, device),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "modified",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__VersionRow, modified),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "checksum",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__VersionRow, has_checksum),
    offsetof(Cairn__VersionRow, checksum),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "chunks",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__VersionRow, has_chunks),
    offsetof(Cairn__VersionRow, chunks),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "manifest",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__VersionRow, has_manifest),
    offsetof(Cairn__VersionRow, manifest),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__version_row__field_indices_by_name[] = {
  0,   /* field[0] = byte_count */
  5,   /* field[5] = checksum */
  6,   /* field[6] = chunks */
  1,   /* field[1] = created */
  3,   /* field[3] = device */
  7,   /* field[7] = manifest */
  4,   /* field[4] = modified */
  2,   /* field[2] = user */
};
static const ProtobufCIntRange cairn__version_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 8 }
};
const ProtobufCMessageDescriptor cairn__version_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.VersionRow",
  "VersionRow",
  "Cairn__VersionRow",
  "cairn",
  sizeof(Cairn__VersionRow),
  8,
  cairn__version_row__field_descriptors,
  cairn__version_row__field_indices_by_name,
  1,  cairn__version_row__number_ranges,
  (ProtobufCMessageInit) cairn__version_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__manifest_row__field_descriptors[4] =
{
  {
    "version_count",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestRow, version_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "page_count",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT32,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestRow, page_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestRow, byte_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "upload",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestRow, upload),
    &cairn__upload_mark__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__manifest_row__field_indices_by_name[] = {
  2,   /* field[2] = byte_count */
  1,   /* field[1] = page_count */
  3,   /* field[3] = upload */
  0,   /* field[0] = version_count */
};
static const ProtobufCIntRange cairn__manifest_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__manifest_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ManifestRow",
  "ManifestRow",
  "Cairn__ManifestRow",
  "cairn",
  sizeof(Cairn__ManifestRow),
  4,
  cairn__manifest_row__field_descriptors,
  cairn__manifest_row__field_indices_by_name,
  1,  cairn__manifest_row__number_ranges,
  (ProtobufCMessageInit) cairn__manifest_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__upload_mark__field_descriptors[4] =
{
  {
    "user",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UploadMark, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UploadMark, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "byte_count_reserved",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__UploadMark, byte_count_reserved),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "link",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__UploadMark, has_link),
    offsetof(Cairn__UploadMark, link),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__upload_mark__field_indices_by_name[] = {
  2,   /* field[2] = byte_count_reserved */
  1,   /* field[1] = expires */
  3,   /* field[3] = link */
  0,   /* field[0] = user */
};
static const ProtobufCIntRange cairn__upload_mark__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 4 }
};
const ProtobufCMessageDescriptor cairn__upload_mark__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.UploadMark",
  "UploadMark",
  "Cairn__UploadMark",
  "cairn",
  sizeof(Cairn__UploadMark),
  4,
  cairn__upload_mark__field_descriptors,
  cairn__upload_mark__field_indices_by_name,
  1,  cairn__upload_mark__number_ranges,
  (ProtobufCMessageInit) cairn__upload_mark__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__manifest_page__field_descriptors[1] =
{
  {
    "chunks",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__ManifestPage, chunks),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__manifest_page__field_indices_by_name[] = {
  0,   /* field[0] = chunks */
};
static const ProtobufCIntRange cairn__manifest_page__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 1 }
};
const ProtobufCMessageDescriptor cairn__manifest_page__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.ManifestPage",
  "ManifestPage",
  "Cairn__ManifestPage",
  "cairn",
  sizeof(Cairn__ManifestPage),
  1,
  cairn__manifest_page__field_descriptors,
  cairn__manifest_page__field_indices_by_name,
  1,  cairn__manifest_page__number_ranges,
  (ProtobufCMessageInit) cairn__manifest_page__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__principal__field_descriptors[3] =
{
  {
    "kind",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__Principal, kind),
    &cairn__principal_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "number",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__Principal, has_number),
    offsetof(Cairn__Principal, number),
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
    offsetof(Cairn__Principal, domain),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__principal__field_indices_by_name[] = {
  2,   /* field[2] = domain */
  0,   /* field[0] = kind */
  1,   /* field[1] = number */
};
static const ProtobufCIntRange cairn__principal__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__principal__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.Principal",
  "Principal",
  "Cairn__Principal",
  "cairn",
  sizeof(Cairn__Principal),
  3,
  cairn__principal__field_descriptors,
  cairn__principal__field_indices_by_name,
  1,  cairn__principal__number_ranges,
  (ProtobufCMessageInit) cairn__principal__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__grant_row__field_descriptors[6] =
{
  {
    "principal",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__GrantRow, principal),
    &cairn__principal__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "role",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__GrantRow, role),
    &cairn__access_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__GrantRow, has_expires),
    offsetof(Cairn__GrantRow, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "granted_by",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GrantRow, granted_by),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "granted",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__GrantRow, granted),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "told",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__GrantRow, has_told),
    offsetof(Cairn__GrantRow, told),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__grant_row__field_indices_by_name[] = {
  2,   /* field[2] = expires */
  4,   /* field[4] = granted */
  3,   /* field[3] = granted_by */
  0,   /* field[0] = principal */
  1,   /* field[1] = role */
  5,   /* field[5] = told */
};
static const ProtobufCIntRange cairn__grant_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__grant_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.GrantRow",
  "GrantRow",
  "Cairn__GrantRow",
  "cairn",
  sizeof(Cairn__GrantRow),
  6,
  cairn__grant_row__field_descriptors,
  cairn__grant_row__field_indices_by_name,
  1,  cairn__grant_row__number_ranges,
  (ProtobufCMessageInit) cairn__grant_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__shared_row__field_descriptors[6] =
{
  {
    "role",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedRow, role),
    &cairn__access_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "kind",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedRow, kind),
    &cairn__node_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "granted_by",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedRow, granted_by),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "granted",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SharedRow, granted),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__SharedRow, has_expires),
    offsetof(Cairn__SharedRow, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__shared_row__field_indices_by_name[] = {
  5,   /* field[5] = expires */
  4,   /* field[4] = granted */
  3,   /* field[3] = granted_by */
  2,   /* field[2] = kind */
  1,   /* field[1] = name */
  0,   /* field[0] = role */
};
static const ProtobufCIntRange cairn__shared_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__shared_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SharedRow",
  "SharedRow",
  "Cairn__SharedRow",
  "cairn",
  sizeof(Cairn__SharedRow),
  6,
  cairn__shared_row__field_descriptors,
  cairn__shared_row__field_indices_by_name,
  1,  cairn__shared_row__number_ranges,
  (ProtobufCMessageInit) cairn__shared_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__delivery_row__field_descriptors[3] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeliveryRow, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "shared",
    2,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeliveryRow, shared),
    &cairn__shared_row__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__DeliveryRow, has_user),
    offsetof(Cairn__DeliveryRow, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__delivery_row__field_indices_by_name[] = {
  0,   /* field[0] = node */
  1,   /* field[1] = shared */
  2,   /* field[2] = user */
};
static const ProtobufCIntRange cairn__delivery_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__delivery_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DeliveryRow",
  "DeliveryRow",
  "Cairn__DeliveryRow",
  "cairn",
  sizeof(Cairn__DeliveryRow),
  3,
  cairn__delivery_row__field_descriptors,
  cairn__delivery_row__field_indices_by_name,
  1,  cairn__delivery_row__number_ranges,
  (ProtobufCMessageInit) cairn__delivery_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__link_row__field_descriptors[9] =
{
  {
    "node",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkRow, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "role",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkRow, role),
    &cairn__access_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "expires",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__LinkRow, has_expires),
    offsetof(Cairn__LinkRow, expires),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "password",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__LinkRow, has_password),
    offsetof(Cairn__LinkRow, password),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "download_count_max",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__LinkRow, has_download_count_max),
    offsetof(Cairn__LinkRow, download_count_max),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "download_count",
    6,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkRow, download_count),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "is_disabled",
    7,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkRow, is_disabled),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "granted_by",
    8,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkRow, granted_by),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "granted",
    9,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__LinkRow, granted),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__link_row__field_indices_by_name[] = {
  5,   /* field[5] = download_count */
  4,   /* field[4] = download_count_max */
  2,   /* field[2] = expires */
  8,   /* field[8] = granted */
  7,   /* field[7] = granted_by */
  6,   /* field[6] = is_disabled */
  0,   /* field[0] = node */
  3,   /* field[3] = password */
  1,   /* field[1] = role */
};
static const ProtobufCIntRange cairn__link_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 9 }
};
const ProtobufCMessageDescriptor cairn__link_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.LinkRow",
  "LinkRow",
  "Cairn__LinkRow",
  "cairn",
  sizeof(Cairn__LinkRow),
  9,
  cairn__link_row__field_descriptors,
  cairn__link_row__field_indices_by_name,
  1,  cairn__link_row__number_ranges,
  (ProtobufCMessageInit) cairn__link_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__comment_row__field_descriptors[5] =
{
  {
    "user",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__CommentRow, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "created",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__CommentRow, created),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "changed",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__CommentRow, has_changed),
    offsetof(Cairn__CommentRow, changed),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "reply_to",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__CommentRow, has_reply_to),
    offsetof(Cairn__CommentRow, reply_to),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "text",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__CommentRow, text),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__comment_row__field_indices_by_name[] = {
  2,   /* field[2] = changed */
  1,   /* field[1] = created */
  3,   /* field[3] = reply_to */
  4,   /* field[4] = text */
  0,   /* field[0] = user */
};
static const ProtobufCIntRange cairn__comment_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__comment_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.CommentRow",
  "CommentRow",
  "Cairn__CommentRow",
  "cairn",
  sizeof(Cairn__CommentRow),
  5,
  cairn__comment_row__field_descriptors,
  cairn__comment_row__field_indices_by_name,
  1,  cairn__comment_row__number_ranges,
  (ProtobufCMessageInit) cairn__comment_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__device_row__field_descriptors[5] =
{
  {
    "user",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeviceRow, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeviceRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "kind",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeviceRow, kind),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "system",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeviceRow, system),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "seen",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DeviceRow, seen),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__device_row__field_indices_by_name[] = {
  2,   /* field[2] = kind */
  1,   /* field[1] = name */
  4,   /* field[4] = seen */
  3,   /* field[3] = system */
  0,   /* field[0] = user */
};
static const ProtobufCIntRange cairn__device_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 5 }
};
const ProtobufCMessageDescriptor cairn__device_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DeviceRow",
  "DeviceRow",
  "Cairn__DeviceRow",
  "cairn",
  sizeof(Cairn__DeviceRow),
  5,
  cairn__device_row__field_descriptors,
  cairn__device_row__field_indices_by_name,
  1,  cairn__device_row__number_ranges,
  (ProtobufCMessageInit) cairn__device_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slot_row__field_descriptors[6] =
{
  {
    "state",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRow, state),
    &cairn__slot_state__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "move",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRow, move),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "other",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__SlotRow, has_other),
    offsetof(Cairn__SlotRow, other),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "note_first",
    4,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRow, note_first),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "note_next",
    5,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRow, note_next),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "position",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotRow, position),
    &cairn__slot_position__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slot_row__field_indices_by_name[] = {
  1,   /* field[1] = move */
  3,   /* field[3] = note_first */
  4,   /* field[4] = note_next */
  2,   /* field[2] = other */
  5,   /* field[5] = position */
  0,   /* field[0] = state */
};
static const ProtobufCIntRange cairn__slot_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 6 }
};
const ProtobufCMessageDescriptor cairn__slot_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotRow",
  "SlotRow",
  "Cairn__SlotRow",
  "cairn",
  sizeof(Cairn__SlotRow),
  6,
  cairn__slot_row__field_descriptors,
  cairn__slot_row__field_indices_by_name,
  1,  cairn__slot_row__number_ranges,
  (ProtobufCMessageInit) cairn__slot_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slot_position__field_descriptors[3] =
{
  {
    "key",
    1,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__SlotPosition, has_key),
    offsetof(Cairn__SlotPosition, key),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "has_all_keys",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BOOL,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotPosition, has_all_keys),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "note",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_UINT64,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotPosition, note),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slot_position__field_indices_by_name[] = {
  1,   /* field[1] = has_all_keys */
  0,   /* field[0] = key */
  2,   /* field[2] = note */
};
static const ProtobufCIntRange cairn__slot_position__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 3 }
};
const ProtobufCMessageDescriptor cairn__slot_position__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotPosition",
  "SlotPosition",
  "Cairn__SlotPosition",
  "cairn",
  sizeof(Cairn__SlotPosition),
  3,
  cairn__slot_position__field_descriptors,
  cairn__slot_position__field_indices_by_name,
  1,  cairn__slot_position__number_ranges,
  (ProtobufCMessageInit) cairn__slot_position__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__slot_pair__field_descriptors[2] =
{
  {
    "key",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_BYTES,
    0,   /* quantifier_offset */
    offsetof(Cairn__SlotPair, key),
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
    offsetof(Cairn__SlotPair, has_value),
    offsetof(Cairn__SlotPair, value),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__slot_pair__field_indices_by_name[] = {
  0,   /* field[0] = key */
  1,   /* field[1] = value */
};
static const ProtobufCIntRange cairn__slot_pair__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 2 }
};
const ProtobufCMessageDescriptor cairn__slot_pair__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.SlotPair",
  "SlotPair",
  "Cairn__SlotPair",
  "cairn",
  sizeof(Cairn__SlotPair),
  2,
  cairn__slot_pair__field_descriptors,
  cairn__slot_pair__field_indices_by_name,
  1,  cairn__slot_pair__number_ranges,
  (ProtobufCMessageInit) cairn__slot_pair__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__drive_audit_row__field_descriptors[11] =
{
  {
    "kind",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAuditRow, kind),
    &cairn__drive_audit_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "time",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAuditRow, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    3,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAuditRow, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "device",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__DriveAuditRow, has_device),
    offsetof(Cairn__DriveAuditRow, device),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "address",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAuditRow, address),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__DriveAuditRow, has_node),
    offsetof(Cairn__DriveAuditRow, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAuditRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "principal",
    8,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_MESSAGE,
    0,   /* quantifier_offset */
    offsetof(Cairn__DriveAuditRow, principal),
    &cairn__principal__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "role",
    9,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_ENUM,
    offsetof(Cairn__DriveAuditRow, has_role),
    offsetof(Cairn__DriveAuditRow, role),
    &cairn__access_role__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "link",
    10,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_BYTES,
    offsetof(Cairn__DriveAuditRow, has_link),
    offsetof(Cairn__DriveAuditRow, link),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "number",
    11,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__DriveAuditRow, has_number),
    offsetof(Cairn__DriveAuditRow, number),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__drive_audit_row__field_indices_by_name[] = {
  4,   /* field[4] = address */
  3,   /* field[3] = device */
  0,   /* field[0] = kind */
  9,   /* field[9] = link */
  6,   /* field[6] = name */
  5,   /* field[5] = node */
  10,   /* field[10] = number */
  7,   /* field[7] = principal */
  8,   /* field[8] = role */
  1,   /* field[1] = time */
  2,   /* field[2] = user */
};
static const ProtobufCIntRange cairn__drive_audit_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 11 }
};
const ProtobufCMessageDescriptor cairn__drive_audit_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.DriveAuditRow",
  "DriveAuditRow",
  "Cairn__DriveAuditRow",
  "cairn",
  sizeof(Cairn__DriveAuditRow),
  11,
  cairn__drive_audit_row__field_descriptors,
  cairn__drive_audit_row__field_indices_by_name,
  1,  cairn__drive_audit_row__number_ranges,
  (ProtobufCMessageInit) cairn__drive_audit_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCFieldDescriptor cairn__notice_row__field_descriptors[7] =
{
  {
    "kind",
    1,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_ENUM,
    0,   /* quantifier_offset */
    offsetof(Cairn__NoticeRow, kind),
    &cairn__notice_kind__descriptor,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "time",
    2,
    PROTOBUF_C_LABEL_REQUIRED,
    PROTOBUF_C_TYPE_FIXED64,
    0,   /* quantifier_offset */
    offsetof(Cairn__NoticeRow, time),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "user",
    3,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__NoticeRow, has_user),
    offsetof(Cairn__NoticeRow, user),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "drive",
    4,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_FIXED64,
    offsetof(Cairn__NoticeRow, has_drive),
    offsetof(Cairn__NoticeRow, drive),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "node",
    5,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__NoticeRow, has_node),
    offsetof(Cairn__NoticeRow, node),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "name",
    6,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_STRING,
    0,   /* quantifier_offset */
    offsetof(Cairn__NoticeRow, name),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
  {
    "comment",
    7,
    PROTOBUF_C_LABEL_OPTIONAL,
    PROTOBUF_C_TYPE_UINT64,
    offsetof(Cairn__NoticeRow, has_comment),
    offsetof(Cairn__NoticeRow, comment),
    NULL,
    NULL,
    0,             /* flags */
    0,NULL,NULL    /* reserved1,reserved2, etc */
  },
};
static const unsigned cairn__notice_row__field_indices_by_name[] = {
  6,   /* field[6] = comment */
  3,   /* field[3] = drive */
  0,   /* field[0] = kind */
  5,   /* field[5] = name */
  4,   /* field[4] = node */
  1,   /* field[1] = time */
  2,   /* field[2] = user */
};
static const ProtobufCIntRange cairn__notice_row__number_ranges[1 + 1] =
{
  { 1, 0 },
  { 0, 7 }
};
const ProtobufCMessageDescriptor cairn__notice_row__descriptor =
{
  PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
  "cairn.NoticeRow",
  "NoticeRow",
  "Cairn__NoticeRow",
  "cairn",
  sizeof(Cairn__NoticeRow),
  7,
  cairn__notice_row__field_descriptors,
  cairn__notice_row__field_indices_by_name,
  1,  cairn__notice_row__number_ranges,
  (ProtobufCMessageInit) cairn__notice_row__init,
  NULL,NULL,NULL    /* reserved[123] */
};
static const ProtobufCEnumValue cairn__node_kind__enum_values_by_number[2] =
{
  { "NODE_KIND_FOLDER", "CAIRN__NODE_KIND__NODE_KIND_FOLDER", 1 },
  { "NODE_KIND_FILE", "CAIRN__NODE_KIND__NODE_KIND_FILE", 2 },
};
static const ProtobufCIntRange cairn__node_kind__value_ranges[] = {
{1, 0},{0, 2}
};
static const ProtobufCEnumValueIndex cairn__node_kind__enum_values_by_name[2] =
{
  { "NODE_KIND_FILE", 1 },
  { "NODE_KIND_FOLDER", 0 },
};
const ProtobufCEnumDescriptor cairn__node_kind__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.NodeKind",
  "NodeKind",
  "Cairn__NodeKind",
  "cairn",
  2,
  cairn__node_kind__enum_values_by_number,
  2,
  cairn__node_kind__enum_values_by_name,
  1,
  cairn__node_kind__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__change_kind__enum_values_by_number[9] =
{
  { "CHANGE_KIND_CREATED", "CAIRN__CHANGE_KIND__CHANGE_KIND_CREATED", 1 },
  { "CHANGE_KIND_MOVED", "CAIRN__CHANGE_KIND__CHANGE_KIND_MOVED", 2 },
  { "CHANGE_KIND_CONTENT", "CAIRN__CHANGE_KIND__CHANGE_KIND_CONTENT", 3 },
  { "CHANGE_KIND_DETAILS", "CAIRN__CHANGE_KIND__CHANGE_KIND_DETAILS", 4 },
  { "CHANGE_KIND_TRASHED", "CAIRN__CHANGE_KIND__CHANGE_KIND_TRASHED", 5 },
  { "CHANGE_KIND_RESTORED", "CAIRN__CHANGE_KIND__CHANGE_KIND_RESTORED", 6 },
  { "CHANGE_KIND_DELETED", "CAIRN__CHANGE_KIND__CHANGE_KIND_DELETED", 7 },
  { "CHANGE_KIND_ACCESS", "CAIRN__CHANGE_KIND__CHANGE_KIND_ACCESS", 8 },
  { "CHANGE_KIND_COMMENTED", "CAIRN__CHANGE_KIND__CHANGE_KIND_COMMENTED", 9 },
};
static const ProtobufCIntRange cairn__change_kind__value_ranges[] = {
{1, 0},{0, 9}
};
static const ProtobufCEnumValueIndex cairn__change_kind__enum_values_by_name[9] =
{
  { "CHANGE_KIND_ACCESS", 7 },
  { "CHANGE_KIND_COMMENTED", 8 },
  { "CHANGE_KIND_CONTENT", 2 },
  { "CHANGE_KIND_CREATED", 0 },
  { "CHANGE_KIND_DELETED", 6 },
  { "CHANGE_KIND_DETAILS", 3 },
  { "CHANGE_KIND_MOVED", 1 },
  { "CHANGE_KIND_RESTORED", 5 },
  { "CHANGE_KIND_TRASHED", 4 },
};
const ProtobufCEnumDescriptor cairn__change_kind__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.ChangeKind",
  "ChangeKind",
  "Cairn__ChangeKind",
  "cairn",
  9,
  cairn__change_kind__enum_values_by_number,
  9,
  cairn__change_kind__enum_values_by_name,
  1,
  cairn__change_kind__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__principal_kind__enum_values_by_number[4] =
{
  { "PRINCIPAL_KIND_USER", "CAIRN__PRINCIPAL_KIND__PRINCIPAL_KIND_USER", 1 },
  { "PRINCIPAL_KIND_GROUP", "CAIRN__PRINCIPAL_KIND__PRINCIPAL_KIND_GROUP", 2 },
  { "PRINCIPAL_KIND_DOMAIN", "CAIRN__PRINCIPAL_KIND__PRINCIPAL_KIND_DOMAIN", 3 },
  { "PRINCIPAL_KIND_LINK", "CAIRN__PRINCIPAL_KIND__PRINCIPAL_KIND_LINK", 4 },
};
static const ProtobufCIntRange cairn__principal_kind__value_ranges[] = {
{1, 0},{0, 4}
};
static const ProtobufCEnumValueIndex cairn__principal_kind__enum_values_by_name[4] =
{
  { "PRINCIPAL_KIND_DOMAIN", 2 },
  { "PRINCIPAL_KIND_GROUP", 1 },
  { "PRINCIPAL_KIND_LINK", 3 },
  { "PRINCIPAL_KIND_USER", 0 },
};
const ProtobufCEnumDescriptor cairn__principal_kind__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.PrincipalKind",
  "PrincipalKind",
  "Cairn__PrincipalKind",
  "cairn",
  4,
  cairn__principal_kind__enum_values_by_number,
  4,
  cairn__principal_kind__enum_values_by_name,
  1,
  cairn__principal_kind__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__access_role__enum_values_by_number[5] =
{
  { "ACCESS_ROLE_DENIED", "CAIRN__ACCESS_ROLE__ACCESS_ROLE_DENIED", 1 },
  { "ACCESS_ROLE_VIEWER", "CAIRN__ACCESS_ROLE__ACCESS_ROLE_VIEWER", 2 },
  { "ACCESS_ROLE_COMMENTER", "CAIRN__ACCESS_ROLE__ACCESS_ROLE_COMMENTER", 3 },
  { "ACCESS_ROLE_EDITOR", "CAIRN__ACCESS_ROLE__ACCESS_ROLE_EDITOR", 4 },
  { "ACCESS_ROLE_OWNER", "CAIRN__ACCESS_ROLE__ACCESS_ROLE_OWNER", 5 },
};
static const ProtobufCIntRange cairn__access_role__value_ranges[] = {
{1, 0},{0, 5}
};
static const ProtobufCEnumValueIndex cairn__access_role__enum_values_by_name[5] =
{
  { "ACCESS_ROLE_COMMENTER", 2 },
  { "ACCESS_ROLE_DENIED", 0 },
  { "ACCESS_ROLE_EDITOR", 3 },
  { "ACCESS_ROLE_OWNER", 4 },
  { "ACCESS_ROLE_VIEWER", 1 },
};
const ProtobufCEnumDescriptor cairn__access_role__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.AccessRole",
  "AccessRole",
  "Cairn__AccessRole",
  "cairn",
  5,
  cairn__access_role__enum_values_by_number,
  5,
  cairn__access_role__enum_values_by_name,
  1,
  cairn__access_role__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__slot_state__enum_values_by_number[6] =
{
  { "SLOT_STATE_SERVING", "CAIRN__SLOT_STATE__SLOT_STATE_SERVING", 1 },
  { "SLOT_STATE_LEAVING", "CAIRN__SLOT_STATE__SLOT_STATE_LEAVING", 2 },
  { "SLOT_STATE_FROZEN", "CAIRN__SLOT_STATE__SLOT_STATE_FROZEN", 3 },
  { "SLOT_STATE_IMPORTING", "CAIRN__SLOT_STATE__SLOT_STATE_IMPORTING", 4 },
  { "SLOT_STATE_CLEARING", "CAIRN__SLOT_STATE__SLOT_STATE_CLEARING", 5 },
  { "SLOT_STATE_MOVED", "CAIRN__SLOT_STATE__SLOT_STATE_MOVED", 6 },
};
static const ProtobufCIntRange cairn__slot_state__value_ranges[] = {
{1, 0},{0, 6}
};
static const ProtobufCEnumValueIndex cairn__slot_state__enum_values_by_name[6] =
{
  { "SLOT_STATE_CLEARING", 4 },
  { "SLOT_STATE_FROZEN", 2 },
  { "SLOT_STATE_IMPORTING", 3 },
  { "SLOT_STATE_LEAVING", 1 },
  { "SLOT_STATE_MOVED", 5 },
  { "SLOT_STATE_SERVING", 0 },
};
const ProtobufCEnumDescriptor cairn__slot_state__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.SlotState",
  "SlotState",
  "Cairn__SlotState",
  "cairn",
  6,
  cairn__slot_state__enum_values_by_number,
  6,
  cairn__slot_state__enum_values_by_name,
  1,
  cairn__slot_state__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__drive_audit_kind__enum_values_by_number[9] =
{
  { "DRIVE_AUDIT_KIND_GRANTED", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_GRANTED", 1 },
  { "DRIVE_AUDIT_KIND_REVOKED", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_REVOKED", 2 },
  { "DRIVE_AUDIT_KIND_LINK_PUT", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_LINK_PUT", 3 },
  { "DRIVE_AUDIT_KIND_LINK_REMOVED", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_LINK_REMOVED", 4 },
  { "DRIVE_AUDIT_KIND_LINK_USED", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_LINK_USED", 5 },
  { "DRIVE_AUDIT_KIND_DELETED", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_DELETED", 6 },
  { "DRIVE_AUDIT_KIND_VERSION_DELETED", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_VERSION_DELETED", 7 },
  { "DRIVE_AUDIT_KIND_DEVICE_PUT", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_DEVICE_PUT", 8 },
  { "DRIVE_AUDIT_KIND_DEVICE_REMOVED", "CAIRN__DRIVE_AUDIT_KIND__DRIVE_AUDIT_KIND_DEVICE_REMOVED", 9 },
};
static const ProtobufCIntRange cairn__drive_audit_kind__value_ranges[] = {
{1, 0},{0, 9}
};
static const ProtobufCEnumValueIndex cairn__drive_audit_kind__enum_values_by_name[9] =
{
  { "DRIVE_AUDIT_KIND_DELETED", 5 },
  { "DRIVE_AUDIT_KIND_DEVICE_PUT", 7 },
  { "DRIVE_AUDIT_KIND_DEVICE_REMOVED", 8 },
  { "DRIVE_AUDIT_KIND_GRANTED", 0 },
  { "DRIVE_AUDIT_KIND_LINK_PUT", 2 },
  { "DRIVE_AUDIT_KIND_LINK_REMOVED", 3 },
  { "DRIVE_AUDIT_KIND_LINK_USED", 4 },
  { "DRIVE_AUDIT_KIND_REVOKED", 1 },
  { "DRIVE_AUDIT_KIND_VERSION_DELETED", 6 },
};
const ProtobufCEnumDescriptor cairn__drive_audit_kind__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.DriveAuditKind",
  "DriveAuditKind",
  "Cairn__DriveAuditKind",
  "cairn",
  9,
  cairn__drive_audit_kind__enum_values_by_number,
  9,
  cairn__drive_audit_kind__enum_values_by_name,
  1,
  cairn__drive_audit_kind__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
static const ProtobufCEnumValue cairn__notice_kind__enum_values_by_number[4] =
{
  { "NOTICE_KIND_SHARED", "CAIRN__NOTICE_KIND__NOTICE_KIND_SHARED", 1 },
  { "NOTICE_KIND_COMMENTED", "CAIRN__NOTICE_KIND__NOTICE_KIND_COMMENTED", 2 },
  { "NOTICE_KIND_CONFLICT", "CAIRN__NOTICE_KIND__NOTICE_KIND_CONFLICT", 3 },
  { "NOTICE_KIND_QUOTA", "CAIRN__NOTICE_KIND__NOTICE_KIND_QUOTA", 4 },
};
static const ProtobufCIntRange cairn__notice_kind__value_ranges[] = {
{1, 0},{0, 4}
};
static const ProtobufCEnumValueIndex cairn__notice_kind__enum_values_by_name[4] =
{
  { "NOTICE_KIND_COMMENTED", 1 },
  { "NOTICE_KIND_CONFLICT", 2 },
  { "NOTICE_KIND_QUOTA", 3 },
  { "NOTICE_KIND_SHARED", 0 },
};
const ProtobufCEnumDescriptor cairn__notice_kind__descriptor =
{
  PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
  "cairn.NoticeKind",
  "NoticeKind",
  "Cairn__NoticeKind",
  "cairn",
  4,
  cairn__notice_kind__enum_values_by_number,
  4,
  cairn__notice_kind__enum_values_by_name,
  1,
  cairn__notice_kind__value_ranges,
  NULL,NULL,NULL,NULL   /* reserved[1234] */
};
