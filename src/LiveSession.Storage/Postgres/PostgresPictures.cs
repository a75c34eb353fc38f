using LiveSession.Engine.Pictures;
using LiveSession.Storage.Tables;

namespace LiveSession.Storage.Postgres;

/// <summary>Pictures in a PostgreSQL database.</summary>
public sealed class PostgresPictures(PostgresDatabase database) : IPictureStore
{
    /// <summary>A step of the schema.</summary>
    internal const string Table = """
        CREATE TABLE pictures (
            session text COLLATE "C" NOT NULL,
            name text COLLATE "C" NOT NULL,
            width integer NOT NULL,
            height integer NOT NULL,
            bytes bytea NOT NULL,
            PRIMARY KEY (session, name)
        );
        """;

    private const string Save = "INSERT INTO pictures (session, name, width, height, bytes) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";

    private const string Find = "SELECT name, width, height, bytes FROM pictures WHERE session = $1 AND name = $2";

    public Task SaveAsync(string sessionId, StoredPicture picture, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return database.Work.ExecuteAsync(Save, cancellationToken, sessionId, picture.Name, picture.Width, picture.Height, picture.Bytes.ToArray());
    }

    public async Task<StoredPicture?> FindAsync(string sessionId, string name, CancellationToken cancellationToken) =>
        (await database.Work.RowsAsync(Find, PictureRows.Picture, cancellationToken, sessionId, name)).SingleOrDefault();
}
