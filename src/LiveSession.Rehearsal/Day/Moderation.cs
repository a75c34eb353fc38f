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
        var console = day.Room.Facilitator;
        try
        {
            while (true)
            {
                await console.Records.WhenAsync(store => Waiting(store).Any(), "a question to approve on the console", cancellationToken);
                var ids = Waiting(console.Records).ToArray();
                day.Stage.Approve(ids);
                _approved.UnionWith(ids);
                await console.DoAsync(new ApproveQuestions(day.Ids.Next(), roundId, ids), cancellationToken);
            }
        }
        catch (Exception done) when (done is AwaitedInVainException || cancellationToken.IsCancellationRequested)
        {
            // Nobody asks any more; whether all reached the wall is checked there.
        }
    }

    private IEnumerable<string> Waiting(RecordStore store) => store
        .All<QuestionRecord>("question/")
        .Where(question => question.Status == QuestionStatus.Pending && string.Equals(question.RoundId, roundId, StringComparison.Ordinal))
        .Select(question => question.Id)
        .Where(id => !_approved.Contains(id));
}
