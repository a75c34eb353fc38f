using System.Globalization;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>The facilitator takes a question down and, after a look, lets it back.</summary>
internal sealed class TakeDown(DayContext day, RoundRecord round)
{
    public Task CheckAsync(CancellationToken cancellationToken) =>
        day.Checks.MakeAsync("A question that is taken down is gone from every screen, and comes back when approved (A6)", async () =>
        {
            var console = day.Room.Facilitator;
            var question = console.Records.All<QuestionRecord>("question/").FirstOrDefault(question => string.Equals(question.RoundId, round.Id, StringComparison.Ordinal))
                ?? throw new CheckFailedException("there is no question to take down");
            var clicked = day.Time.GetTimestamp();
            await console.DoAsync(new RejectQuestion(day.Ids.Next(), round.Id, question.Id, day.Words.TakenDownBecause), cancellationToken);
            await EveryScreenAsync(store => store.Find<QuestionRecord>(Key(question)) is null, $"question {question.Number} to be gone", cancellationToken);
            var ms = day.MsSince(clicked);
            await console.DoAsync(new ApproveQuestions(day.Ids.Next(), round.Id, [question.Id]), cancellationToken);
            await EveryScreenAsync(store => store.Find<QuestionRecord>(Key(question)) is not null, $"question {question.Number} to be back", cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"gone after {ms:0} ms");
        });

    private static string Key(QuestionRecord question) => $"question/{question.Id}";

    private Task EveryScreenAsync(Func<RecordStore, bool> condition, string awaited, CancellationToken cancellationToken) =>
        Task.WhenAll(day.Room.Screens.Select(screen => screen.Records.WhenAsync(condition, $"{awaited} on {screen.Name}", cancellationToken)));
}
