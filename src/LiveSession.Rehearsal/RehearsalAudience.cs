using LiveSession.Rehearsal.Content;
using LiveSession.Rehearsal.Day;

namespace LiveSession.Rehearsal;

/// <summary>The simulated room for programs that have a server of their own to send it to.</summary>
public static class RehearsalAudience
{
    /// <summary>Plays the whole agenda of the server's session; everybody has left when it returns.</summary>
    public static async Task<AudienceResult> PlayAsync(AudienceOptions options, IProgress<AudienceStep> progress, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var asked = new DayOptions(options.Address, Participants: null, Tables: null, DayContentFile.Read(new FileInfo(options.ContentFile)), People: null, options.Seed, options.Pace, options.SignInToken)
        {
            Measure = false,
        };
        await using var day = new DayContext(asked, new Told(progress), time);
        var report = await new RehearsedDay(day).PlayAsync(cancellationToken);
        return new AudienceResult(report.Joined, [.. report.Checks.Select(check => new AudienceCheck(check.Name, check.Ok, check.Detail))]);
    }

    private sealed class Told(IProgress<AudienceStep> progress) : IDayProgress
    {
        public IStep Begin(string what, int parts) => new Untold();

        public void Enter(string title, int number, int of) => progress.Report(new AudienceStep(title, number, of));
    }

    private sealed class Untold : IStep
    {
        public void Advance(int parts = 1)
        {
        }

        public void End()
        {
        }
    }
}

/// <summary>Where the room goes, and what it says.</summary>
/// <param name="SignInToken">The console's one-time token.</param>
/// <param name="ContentFile">What the people ask and commit to, JSON.</param>
/// <param name="Pace">Over how long people spread each thing that they do; zero: all at once.</param>
public sealed record AudienceOptions(Uri Address, string SignInToken, string ContentFile, TimeSpan Pace, int Seed);

/// <summary>The room has reached a round.</summary>
/// <param name="Round">From 1.</param>
public sealed record AudienceStep(string Title, int Round, int Rounds);

/// <summary>What came of it.</summary>
public sealed record AudienceResult(int Joined, IReadOnlyList<AudienceCheck> Checks);

/// <summary>One thing that had to hold.</summary>
/// <param name="Detail">The figures, or what was wrong.</param>
public sealed record AudienceCheck(string What, bool Holds, string Detail);
