using System.Text.Json;

namespace LiveSession.Server.Startup;

/// <summary>Where everybody goes; printed at the start.</summary>
/// <param name="SignInToken">Opens the console once.</param>
/// <param name="IsNew">The demo day was created by this start; otherwise the folder had a day already.</param>
public sealed record PublishedLinks(string Address, string SignInToken, string RoomCode, bool IsNew)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The title of the session that the links lead to.</summary>
    public string Title { get; init; } = "";

    /// <summary>How many sessions the server has.</summary>
    public int Sessions { get; init; } = 1;

    public string Console => $"{Address}/console/sign-in#{SignInToken}";

    public string Join => $"{Address}/R/{RoomCode}";

    public string Screen => Address + "/screen";

    public string Director => Address + "/director";

    public string Tablet => Address + "/tablet";

    public string Kiosk => Address + "/kiosk";

    public string Moderator => Address + "/moderator";

    /// <summary>Writes the links for a program that waits for the server, readable by the owner only: the token is a key.</summary>
    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        var partial = file + ".partial";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var stream = new FileStream(partial, options))
        {
            await JsonSerializer.SerializeAsync(stream, this, Json, cancellationToken);
        }

        // Whoever waits for the file sees all of it or none.
        System.IO.File.Move(partial, file, overwrite: true);
    }
}
