using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveSession.EndToEnd.Tests.Processes;

/// <summary>A program as a process of its own, with what it says. It is ended by its id with the test.</summary>
internal class ProgramProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _said = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    protected ProgramProcess(string program, IEnumerable<string> arguments, Func<string, bool>? saysReady = null)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Repository.Root };

        // What runs the tests must not reach into the program: it is a guest on this machine like any other.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        _process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        _process.OutputDataReceived += (_, line) => Hear(line.Data, saysReady);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data, saysReady: null);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string Said => string.Join(Environment.NewLine, _said);

    /// <summary>Starts a program, and completes when it has said that it is ready.</summary>
    public static async Task<ProgramProcess> StartAsync(string program, IEnumerable<string> arguments, Func<string, bool> saysReady, CancellationToken cancellationToken)
    {
        var process = new ProgramProcess(program, arguments, saysReady);
        try
        {
            await process.ReadyAsync(cancellationToken);
            return process;
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        await using var process = new ProgramProcess(program, arguments);
        return (await process.EndAsync(cancellationToken), process.Said);
    }

    /// <summary>Runs one of our own programs to its end.</summary>
    public static Task<(int ExitCode, string Said)> RunOwnAsync(string name, IEnumerable<string> arguments, CancellationToken cancellationToken) =>
        RunAsync(Dotnet, [Repository.Program(name), .. arguments], cancellationToken);

    /// <summary>Completes when the program has said that it is ready; throws when it ended before.</summary>
    protected async Task ReadyAsync(CancellationToken cancellationToken)
    {
        var ended = _process.WaitForExitAsync(cancellationToken);
        if (await Task.WhenAny(_ready.Task, ended) == ended)
        {
            await ended;
            throw new InvalidOperationException($"The program ended with {_process.ExitCode} before it was ready:{Environment.NewLine}{Said}");
        }
    }

    /// <summary>Waits for the end, and gives the exit code.</summary>
    public async Task<int> EndAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>SIGKILL: the process gets no chance to do anything more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as an operator or systemd stops a server.</summary>
    public async Task<int> TerminateAsync(CancellationToken cancellationToken)
    {
        await SignalAsync("TERM", cancellationToken);
        return await EndAsync(cancellationToken);
    }

    /// <summary>SIGSTOP: alive, but it does nothing any more, and its sockets stay open.</summary>
    public Task FreezeAsync(CancellationToken cancellationToken) => SignalAsync("STOP", cancellationToken);

    /// <summary>Goes on after <see cref="FreezeAsync"/>.</summary>
    public Task ThawAsync(CancellationToken cancellationToken) => SignalAsync("CONT", cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // With what it has started itself: nothing outlives the test.
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        GC.SuppressFinalize(this);
    }

    protected static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private async Task SignalAsync(string signal, CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(cancellationToken);
    }

    private void Hear(string? line, Func<string, bool>? saysReady)
    {
        if (line is null)
        {
            return;
        }

        _said.Enqueue(line);
        if (saysReady?.Invoke(line) == true)
        {
            _ready.TrySetResult();
        }
    }
}
