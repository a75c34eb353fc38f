using LiveSession.Engine.Pictures;
using LiveSession.Storage.Tables;

namespace LiveSession.Storage.Sqlite;

/// <summary>Pictures in a table of their own in the data folder's SQLite file.</summary>
public sealed class SqlitePictures(SqliteDataFolder folder) : IPictureStore
{
    private const string Save = "INSERT OR IGNORE INTO pictures (session, name, width, height, bytes) VALUES ($1, $2, $3, $4, $5)";

    private const string Find = "SELECT name, width, height, bytes FROM pictures WHERE session = $1 AND name = $2";

    public Task SaveAsync(string sessionId, StoredPicture picture, CancellationToken cancellationToken) => folder.Writes.RunAsync(
        connection => connection.Command(Save).With(sessionId, picture.Name, picture.Width, picture.Height, picture.Bytes.ToArray()).Execute(), cancellationToken);

    public async Task<StoredPicture?> FindAsync(string sessionId, string name, CancellationToken cancellationToken) =>
        (await folder.Reads.RowsAsync(Find, PictureRows.Picture, sessionId, name)).SingleOrDefault();
}
