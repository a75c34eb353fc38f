using System.CommandLine;
using System.Globalization;

namespace LiveSession.Server.Startup;

/// <summary>
/// What a node keeps its data in and which nodes it works with: options on the command line, or environment variables, because a
/// command line is visible to everybody on the machine and a connection string holds a password.
/// </summary>
internal static class NodeSettings
{
    private static readonly Setting Postgres = new("postgres", "Connection string of the PostgreSQL database that keeps everything, instead of --data.");
    private static readonly Setting Engine = new("engine", $"{ServeOptions.InProcess} (default), or {ServeOptions.Cluster}: one of several nodes that share a PostgreSQL database.");
    private static readonly Setting ClusterId = new("cluster-id", "Cluster: which one; the same at every node.");
    private static readonly Setting ServiceId = new("service-id", "Cluster: which service; the same at every node, for good.");
    private static readonly Setting SiloAddress = new("silo-address", "Cluster: the IP address at which other nodes reach this one. Default: 127.0.0.1, for nodes on one machine.");
    private static readonly Setting SiloPort = new("silo-port", "Cluster: the TCP port at which other nodes reach this one. Default: 11111.");

    /// <summary>All of them, for serving.</summary>
    public static IEnumerable<Option> Options => new[] { Postgres, Engine, ClusterId, ServiceId, SiloAddress, SiloPort }.Select(setting => setting.Option);

    /// <summary>The one that verifying needs.</summary>
    public static Option PostgresOption => Postgres.Option;

    public static string? PostgresIn(ParseResult parsed) => Postgres.In(parsed);

    /// <summary>The options with what was set; what was not set stays as it is.</summary>
    public static ServeOptions Read(ParseResult parsed, ServeOptions options)
    {
        var silo = SiloPort.In(parsed);
        var port = options.SiloPort;
        var sound = silo is null || int.TryParse(silo, NumberStyles.None, CultureInfo.InvariantCulture, out port);
        return options with
        {
            Postgres = Postgres.In(parsed),
            Engine = Engine.In(parsed) ?? options.Engine,
            ClusterId = ClusterId.In(parsed) ?? options.ClusterId,
            ServiceId = ServiceId.In(parsed) ?? options.ServiceId,
            SiloAddress = SiloAddress.In(parsed) ?? options.SiloAddress,
            SiloPort = sound ? port : options.SiloPort,
            Unreadable = sound ? [] : [$"--silo-port: '{silo}' is not a number."],
        };
    }

    private sealed class Setting
    {
        private readonly string _variable;

        public Setting(string name, string description)
        {
            _variable = "LIVESESSION_" + name.Replace('-', '_').ToUpperInvariant();
            Option = new Option<string?>("--" + name) { Description = $"{description} [{_variable}]" };
        }

        public Option<string?> Option { get; }

        // Not as the option's default value: help would print it. An empty variable is how compose files say "not set".
        public string? In(ParseResult parsed) =>
            parsed.GetValue(Option) ?? (Environment.GetEnvironmentVariable(_variable) is { Length: > 0 } value ? value : null);
    }
}
