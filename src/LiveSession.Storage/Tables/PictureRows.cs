using System.Data.Common;
using LiveSession.Engine.Pictures;

namespace LiveSession.Storage.Tables;

/// <summary>Rows of the pictures table, in the order in which every store selects their columns.</summary>
internal static class PictureRows
{
    public static StoredPicture Picture(DbDataReader row) => new(row.GetString(0), row.GetInt32(1), row.GetInt32(2), row.GetFieldValue<byte[]>(3));
}
