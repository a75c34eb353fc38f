using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace LiveSession.Tests.Shared;

/// <summary>
/// A PostgreSQL server in a temporary folder, run by Debian's programs. It ends with the process that asked for it, however
/// that ends. Where the programs are missing, a [SkippableFact] that asks for it is reported as skipped, by its name.
/// </summary>
public sealed class PostgresServer
{
    /// <summary>Set to anything: the tests go as on a machine without PostgreSQL.</summary>
    public const string PretendMissing = "LIVESESSION_TEST_WITHOUT_POSTGRES";

    /// <summary>A role whose password is <see cref="Password"/>; all others need none.</summary>
    public const string RoleWithPassword = "locked";

    public const string Password = "correct horse";

    private const string Installations = "/usr/lib/postgresql";

    // Not a child of the test process: a tree of processes that is killed must not take the one that cleans up with it.
    private const string Guard = """exec 3<&0; (trap '' INT TERM HUP; cat <&3; "$@"; rm -rf "$0") >/dev/null 2>&1 &""";

    private static readonly Lazy<Task<PostgresServer>> Shared = new(StartAsync);
    private static int _databases;

    private readonly string _folder;
    private readonly int _port;
    private Process? _guard;

    private PostgresServer(string folder, int port)
    {
        _folder = folder;
        _port = port;
    }

    /// <summary>What the server keeps; whoever runs as root can read it.</summary>
    public string DataFolder => Path.Combine(_folder, "data");

    private static string? Programs { get; } = Find();

    /// <summary>The one server of this test assembly.</summary>
    public static Task<PostgresServer> SharedAsync() => RequiredAsync(() => Shared.Value);

    /// <summary>A server for one test, which may stop it and spoil its settings.</summary>
    public static Task<PostgresServer> OwnAsync() => RequiredAsync(StartAsync);

    /// <summary>Creates an empty database and says how to connect to it.</summary>
    public async Task<string> NewDatabaseAsync(string options = "")
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync($"CREATE DATABASE {name} {options}");
        return ConnectionString(name);
    }

    /// <summary>Runs a statement as the server's owner.</summary>
    public async Task ExecuteAsync(string statement, string database = "postgres")
    {
        await using var connection = new NpgsqlConnection(ConnectionString(database) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }

    public string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database}");

    /// <summary>Stops the server as a power cut would: no farewell, no checkpoint.</summary>
    public Task KillAsync() => RunAsync("pg_ctl", "stop", "-w", "-m", "immediate", "-D", DataFolder);

    /// <summary>Returns when the server takes connections.</summary>
    public Task RunAsync() => RunAsync("pg_ctl", "start", "-w", "-D", DataFolder, "-l", Path.Combine(_folder, "log"));

    /// <summary>Has the server stopped and its folder removed now, and not only at the end of the process.</summary>
    public async Task RemoveAsync() => await _guard!.StandardInput.DisposeAsync();

    private static async Task<PostgresServer> RequiredAsync(Func<Task<PostgresServer>> start)
    {
        Skip.If(Programs is null, $"No PostgreSQL on this machine: install the Debian package postgresql ({Installations}/*/bin/postgres).");
        return await start();
    }

    private static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("livesession-postgres-").FullName, FreePort.Find());
        if (Environment.IsPrivilegedProcess)
        {
            await RunProcessAsync("chown", ["postgres", server._folder]);
        }

        server.Watch();
        await RunAsync("initdb", "-N", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "-D", server.DataFolder);
        await File.AppendAllTextAsync(Path.Combine(server.DataFolder, "postgresql.conf"), server.Settings());
        var access = Path.Combine(server.DataFolder, "pg_hba.conf");
        await File.WriteAllTextAsync(access, $"host all {RoleWithPassword} 127.0.0.1/32 scram-sha-256\n" + await File.ReadAllTextAsync(access));
        await server.RunAsync();
        await server.ExecuteAsync($"CREATE ROLE {RoleWithPassword} LOGIN PASSWORD '{Password}'");
        return server;
    }

    private string Settings() =>
        string.Create(CultureInfo.InvariantCulture, $"""

            listen_addresses = '127.0.0.1'
            port = {_port}
            unix_socket_directories = '{_folder}'
            max_connections = 200
            shared_buffers = 32MB
            """) + "\n";

    // The guard reads from a pipe that only this process holds open.
    private void Watch()
    {
        var stop = Command("pg_ctl", ["stop", "-w", "-m", "immediate", "-D", DataFolder]);
        _guard = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Guard, _folder, .. stop]) { UseShellExecute = false, RedirectStandardInput = true });
    }

    private static Task RunAsync(string program, params string[] arguments)
    {
        var command = Command(program, arguments);
        return RunProcessAsync(command[0], command[1..]);
    }

    // PostgreSQL refuses to run as root.
    private static string[] Command(string program, string[] arguments)
    {
        string[] own = [Path.Combine(Programs!, program), .. arguments];
        return Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", .. own] : own;
    }

    private static async Task RunProcessAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {string.Concat(said)}");
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable(PretendMissing) is { Length: > 0 } || !Directory.Exists(Installations)
            ? null
            : Directory.GetDirectories(Installations)
                .Where(folder => File.Exists(Path.Combine(folder, "bin", "postgres")))
                .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
                .Select(folder => Path.Combine(folder, "bin"))
                .FirstOrDefault();
}
