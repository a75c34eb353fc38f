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

    public static async Task<BareHubProcess> StartAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var process = Process.Start(Self()) ?? throw new InvalidOperationException("The bare hub did not start.");
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
        _sockets.AddRange(Enumerable.Range(0, count).Select(_ => Sockets.To(Address, BareHub.Route, new CookieContainer())));
        await Patience.WaitAsync(Task.WhenAll(_sockets.Select(socket => socket.StartAsync(cancellationToken))), "the sockets to the bare hub", _time, cancellationToken);
        return _sockets;
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

    private static ProcessStartInfo Self()
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know its own path.");
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(typeof(BareHubProcess).Assembly.Location);
        }

        start.ArgumentList.Add(BareHubCommand.Name);
        start.ArgumentList.Add("--port");
        start.ArgumentList.Add("0");

        // As the server runs: web projects collect with the server's collector, and its idle threads do not spin.
        start.Environment["DOTNET_gcServer"] = "1";
        start.Environment["DOTNET_gcConcurrent"] = "1";
        start.Environment["DOTNET_ThreadPool_UnfairSemaphoreSpinLimit"] = "0";
        return start;
    }
}
