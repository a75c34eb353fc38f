using System.Diagnostics;
using System.Net;
using LiveSession.Rehearsal.Cli;
using LiveSession.Rehearsal.Devices;
using Microsoft.AspNetCore.SignalR.Client;

namespace LiveSession.Rehearsal.Measure;

/// <summary>The bare hub in a process of its own, as the server is, and the sockets to it.</summary>
internal sealed class BareHubProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TimeProvider _time;
    private readonly List<HubConnection> _sockets = [];

    private BareHubProcess(Process process, Uri address, TimeProvider time) => (_process, Address, _time) = (process, address, time);

    public Uri Address { get; }

    public int ProcessId => _process.Id;

    /// <summary>Starts it; completes when it listens.</summary>
    /// <param name="environment">Settings of the runtime beside those of the server; null: none.</param>
    public static async Task<BareHubProcess> StartAsync(TimeProvider time, CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? environment = null)
    {
        var process = Process.Start(Self(environment ?? new Dictionary<string, string>(StringComparer.Ordinal))) ?? throw new InvalidOperationException("The bare hub did not start.");
        while (await Patience.WaitAsync(process.StandardOutput.ReadLineAsync(cancellationToken).AsTask(), "the bare hub to listen", time, cancellationToken) is { } line)
        {
            if (line.StartsWith(BareHub.Listening, StringComparison.Ordinal))
            {
                return new BareHubProcess(process, new Uri(line[BareHub.Listening.Length..]), time);
            }
        }

        throw new InvalidOperationException("The bare hub ended before it listened.");
    }

    public async Task<IReadOnlyList<HubConnection>> ConnectAsync(int count, CancellationToken cancellationToken)
    {
        var more = Enumerable.Range(0, count).Select(_ => Sockets.To(Address, BareHub.Route, new CookieContainer())).ToArray();
        _sockets.AddRange(more);
        await Patience.WaitAsync(Task.WhenAll(more.Select(socket => socket.StartAsync(cancellationToken))), "the sockets to the bare hub", _time, cancellationToken);
        return more;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(_sockets.Select(socket => socket.DisposeAsync().AsTask()));
        _process.StandardInput.Close();
        try
        {
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5), _time, CancellationToken.None);
        }
        catch (TimeoutException)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Self(IReadOnlyDictionary<string, string> environment)
    {
        var assembly = typeof(BareHubProcess).Assembly;
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know its own path.");
        var isRehearsal = Path.GetFileNameWithoutExtension(program).Equals(assembly.GetName().Name, StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(isRehearsal ? program : "dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (!isRehearsal)
        {
            start.ArgumentList.Add(assembly.Location);
        }

        start.ArgumentList.Add(BareHubCommand.Name);
        start.ArgumentList.Add("--port");
        start.ArgumentList.Add("0");

        // As the server runs: web projects collect with the server's collector, and its idle threads do not spin.
        start.Environment["DOTNET_gcServer"] = "1";
        start.Environment["DOTNET_gcConcurrent"] = "1";
        start.Environment["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }
}
