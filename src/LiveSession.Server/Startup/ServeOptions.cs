using System.Globalization;
using System.Text;
using LiveSession.Documents.Print;
using LiveSession.Documents.Templates;

namespace LiveSession.Server.Startup;

/// <summary>Everything that can be set when the server starts; each has an option of the same name on the command line.</summary>
public sealed record ServeOptions
{
    /// <summary>The engine of one process.</summary>
    public const string InProcess = "in-process";

    /// <summary>The engine of several nodes that share a PostgreSQL database.</summary>
    public const string Cluster = "cluster";

    /// <summary>TCP port, 1 to 65535.</summary>
    public int Port { get; init; } = 8080;

    /// <summary>The folder that keeps everything: ledger, people, keys. Created when missing; not used with <see cref="Postgres"/>.</summary>
    public string Data { get; init; } = "data";

    /// <summary>The address that phones use, such as <c>http://192.168.1.10:8080</c>. Not set: this computer only, on loopback.</summary>
    public string? Address { get; init; }

    /// <summary>The built displays. Not set: <c>wwwroot</c> beside the program.</summary>
    public string? Displays { get; init; }

    /// <summary>How many people the demo day has, 2 to 3,000. Not set: everybody on the list.</summary>
    public int? Participants { get; init; }

    /// <summary>How many tables the demo day has, 1 to 200. Not set: one for every ten people.</summary>
    public int? Tables { get; init; }

    /// <summary>The demo day's texts (JSON). Not set: the reference day in French.</summary>
    public string? Content { get; init; }

    /// <summary>Which shipped agenda a new day begins with (<see cref="AgendaTemplates.Names"/>). Not set: the reference day, or a World Café when the content is in English.</summary>
    public string? Template { get; init; }

    /// <summary>The demo day's participant list (CSV). Not set: the list of 320.</summary>
    public string? People { get; init; }

    /// <summary>A file to which the links are written when the server is ready, readable by its owner only. Not set: none.</summary>
    public string? LinksFile { get; init; }

    /// <summary>The connection string of the PostgreSQL database that keeps everything. Not set: the folder <see cref="Data"/>.</summary>
    public string? Postgres { get; init; }

    /// <summary>Which engine runs the sessions: <see cref="InProcess"/> or <see cref="Cluster"/>.</summary>
    public string Engine { get; init; } = InProcess;

    /// <summary>Which cluster this node belongs to, 1 to 150 characters, the same at every node.</summary>
    public string ClusterId { get; init; } = "livesession";

    /// <summary>Which service the cluster runs, 1 to 150 characters, the same at every node.</summary>
    public string ServiceId { get; init; } = "livesession";

    /// <summary>The IP address at which other nodes reach this one. Not set: loopback, for nodes on one machine.</summary>
    public string SiloAddress { get; init; } = "127.0.0.1";

    /// <summary>The TCP port at which other nodes reach this one, 1 to 65535, another than <see cref="Port"/>.</summary>
    public int SiloPort { get; init; } = 11111;

    /// <summary>What could not be understood on the way to these options, one sentence each.</summary>
    public IReadOnlyList<string> Unreadable { get; init; } = [];

    /// <summary>True when this is one of several nodes.</summary>
    public bool IsCluster => Engine is Cluster;

    /// <summary>The public address, given or this computer's own.</summary>
    public Uri PublicUri => new(Address ?? "http://localhost:" + Port.ToString(CultureInfo.InvariantCulture));

    /// <summary>True when other machines must be able to connect.</summary>
    public bool ListensToOthers => !PublicUri.IsLoopback;

    /// <summary>True when any option says what a new demo day is like.</summary>
    public bool DescribesADay => Participants is not null || Tables is not null || Content is not null || People is not null || Template is not null;

    /// <summary>Everything that is wrong with the options, one sentence each.</summary>
    public IReadOnlyList<string> Faults() => [.. Unreadable, .. FaultsOf().Concat(ClusterFaults.Of(this)).OfType<string>()];

    // Records print all they hold, and options end up in logs: the connection string has a password in it (A3).
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"PublicUri = {PublicUri}, Port = {Port}, Data = {(Postgres is null ? Data : "PostgreSQL")}, Engine = {Engine}");
        return true;
    }

    private IEnumerable<string?> FaultsOf()
    {
        yield return Port is < 1 or > 65535 ? $"--port: {Port} is not a port; use 1 to 65535." : null;
        yield return Postgres is null ? DataFault() : null;
        yield return AddressFault();
        yield return Participants is < 2 or > 3000 ? $"--participants: {Participants} is not between 2 and 3000." : null;
        yield return Tables is < 1 or > 200 ? $"--tables: {Tables} is not between 1 and 200." : null;
        yield return Participants < Tables ? $"--tables: {Tables} tables are too many for {Participants} people." : null;
        yield return Template is { } name && !AgendaTemplates.Names.Contains(name, StringComparer.Ordinal) ? $"--template: there is no template '{name}'; use {string.Join(", ", AgendaTemplates.Names)}." : null;
        yield return Missing("--content", Content);
        yield return Missing("--people", People);
    }

    private string? DataFault() => Data.Length == 0 ? "--data: the folder's name is empty." : System.IO.File.Exists(Data) ? $"--data: '{Data}' is a file, not a folder." : null;

    private static string? Missing(string option, string? file) => file is not null && !System.IO.File.Exists(file) ? $"{option}: there is no file '{file}'." : null;

    private string? AddressFault()
    {
        if (Address is null)
        {
            return null;
        }

        return Uri.TryCreate(Address, UriKind.Absolute, out var uri)
            ? PrintedAddress.Fault(uri, "en") is { } fault ? "--address: " + fault : null
            : $"--address: '{Address}' is not an address such as http://192.168.1.10:8080.";
    }
}
