using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>The facilitator approves what comes in, a handful at a time, until told to stop.</summary>
internal sealed class Moderation(DayContext day, string roundId)
{
    private readonly HashSet<string> _approved = new(StringComparer.Ordinal);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await ApproveNextAsync(day.Room.Facilitator, cancellationToken);
            }
            catch (Exception quiet) when (quiet is AwaitedInVainException || cancellationToken.IsCancellationRequested)
            {
                // People think between two questions; whether all reached the wall is checked there.
            }
        }
    }

    private async Task ApproveNextAsync(Facilitator console, CancellationToken cancellationToken)
    {
        await console.Records.WhenAsync(store => Waiting(store).Any(), "a question to approve on the console", cancellationToken);
        var ids = Waiting(console.Records).ToArray();
        day.Stage.Approve(ids);
        _approved.UnionWith(ids);
        await console.DoAsync(new ApproveQuestions(day.Ids.Next(), roundId, ids), cancellationToken);
    }

    private IEnumerable<string> Waiting(RecordStore store) => store
        .All<QuestionRecord>("question/")
        .Where(question => question.Status == QuestionStatus.Pending && string.Equals(question.RoundId, roundId, StringComparison.Ordinal))
        .Select(question => question.Id)
        .Where(id => !_approved.Contains(id));
}
