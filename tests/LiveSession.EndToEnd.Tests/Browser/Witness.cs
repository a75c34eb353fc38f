using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LiveSession.EndToEnd.Tests.Browser;

/// <summary>Sees everything that the pages ask for, complain about and are sent.</summary>
internal sealed partial class Witness(string origin)
{
    // Not an inline script of the page: the browser runs it beside every page, so the policy does not concern it.
    private const string ReportViolations = "addEventListener('securitypolicyviolation', event => console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`), true)";

    private readonly ConcurrentBag<string> _requests = [];
    // Errors of scripts, on the browser's console, and against the security policy.
    private readonly ConcurrentBag<string> _complaints = [];
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, ConcurrentBag<string>> _frames = new(StringComparer.Ordinal);

    /// <summary>Every address that any page has asked for, sockets too.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Addresses beyond the server under test.</summary>
    public IEnumerable<string> Foreign => _requests.Where(url => !IsOwn(url)).Distinct(StringComparer.Ordinal);

    /// <summary>No page has complained about anything.</summary>
    public void ExpectNoComplaint() => Assert.True(_complaints.IsEmpty, string.Join(Environment.NewLine, _complaints));

    /// <summary>Completes when a page has complained about this.</summary>
    public async Task WhenComplainedAsync(string text, CancellationToken cancellationToken)
    {
        while (true)
        {
            var next = _next.Task;
            if (_complaints.Any(complaint => complaint.Contains(text, StringComparison.Ordinal)))
            {
                return;
            }

            await next.WaitAsync(cancellationToken);
        }
    }

    public async Task WatchAsync(IBrowserContext context, string device)
    {
        await context.AddInitScriptAsync(ReportViolations);
        context.Request += (_, request) => _requests.Add(request.Url);
        context.WebError += (_, error) => Complain($"{device}: {error.Error}");
        context.Console += (_, message) => Hear(device, message);
        context.Page += (_, page) => page.WebSocket += (_, socket) => Follow(device, socket);
    }

    /// <summary>True when a text was sent to a device, whether or not it showed it.</summary>
    public bool WasSent(string device, string text) => _frames.TryGetValue(device, out var frames) && frames.Any(frame => frame.Contains(text, StringComparison.Ordinal));

    private void Follow(string device, IWebSocket socket)
    {
        _requests.Add(socket.Url);
        var frames = _frames.GetOrAdd(device, _ => []);
        socket.FrameReceived += (_, frame) => frames.Add(Regex.Unescape(frame.Text ?? ""));
    }

    private void Hear(string device, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !IsTurnedAway(message))
        {
            Complain($"{device}: {message.Type} {message.Text} ({message.Location})");
        }
    }

    private void Complain(string complaint)
    {
        _complaints.Add(complaint);
        Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    // A device that is not paired yet knocks at its hub and is turned away; browsers report that whatever the page does.
    private static bool IsTurnedAway(IConsoleMessage message) => (message.Text.Contains("401", StringComparison.Ordinal) || message.Text.Contains("HTTP Authentication failed", StringComparison.Ordinal)) && HubAddress().IsMatch(message.Text + message.Location);

    private bool IsOwn(string url) => url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:" + origin + "/", StringComparison.Ordinal) || url.StartsWith(origin + "/", StringComparison.Ordinal)
        || url.StartsWith(origin.Replace("http:", "ws:", StringComparison.Ordinal) + "/", StringComparison.Ordinal);

    [GeneratedRegex("/hubs/[a-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex HubAddress();
}
