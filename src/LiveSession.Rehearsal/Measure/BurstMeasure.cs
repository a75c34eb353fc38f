using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Day;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Measure;

/// <summary>Everybody presses at once; times every acknowledgement.</summary>
internal sealed class BurstMeasure(DayContext day, Vote vote)
{
    /// <summary>Casts this version of everybody's ballot, and gives the time of the last acknowledgement.</summary>
    /// <exception cref="CheckFailedException">A ballot was refused.</exception>
    public async Task<long> RunAsync(int version, CancellationToken cancellationToken)
    {
        // Commands are made before, so that only the sending is in the burst.
        var commands = Enumerable.Range(0, vote.Voters.Count).Select(person => vote.Command(person, version)).ToArray();
        var started = day.Time.GetTimestamp();
        var sending = commands.Select((command, person) => SendAsync(person, command, cancellationToken)).ToArray();
        var span = day.MsSince(started);
        var answers = await Patience.WaitAsync(
            Task.WhenAll(sending), string.Create(CultureInfo.InvariantCulture, $"the answers to {commands.Length} ballots"), day.Time, cancellationToken);
        day.Figures.Bursts.Add(new Burst([.. answers.Select(answer => answer.Ms)], span, answers.Max(answer => answer.At)));
        return answers.Max(answer => answer.At);
    }

    private async Task<(double Ms, long At)> SendAsync(int person, CastBallot command, CancellationToken cancellationToken)
    {
        var sent = day.Time.GetTimestamp();
        var receipt = await vote.Voters[person].InvokeAsync(command, cancellationToken);
        var at = day.Time.GetTimestamp();
        Expect.That(receipt.Refusal is null, $"{vote.Voters[person].Name} was refused: {receipt.Refusal?.Code}");
        vote.Remember(person, command);
        return (day.Time.GetElapsedTime(sent, at).TotalMilliseconds, at);
    }
}
