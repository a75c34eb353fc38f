using System.Collections.Concurrent;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Content;
using LiveSession.Rehearsal.Devices;

namespace LiveSession.Rehearsal.Day;

/// <summary>What was asked in one harvest, as the askers know it.</summary>
internal sealed class AskedQuestions
{
    private readonly ConcurrentQueue<(Phone Asker, string Text)> _acknowledged = new();
    private int _sent;

    public int SentCount => _sent;

    public int AcknowledgedCount => _acknowledged.Count;

    public IEnumerable<string> Texts => _acknowledged.Select(asked => asked.Text);

    /// <summary>Texts by the table at which they were asked.</summary>
    public ILookup<int?, string> ByTable => _acknowledged.ToLookup(asked => asked.Asker.Table, asked => asked.Text);

    public ILookup<Phone, string> ByPhone => _acknowledged.ToLookup(asked => asked.Asker, asked => asked.Text);

    public void Sent() => Interlocked.Increment(ref _sent);

    public void Acknowledged(Phone asker, ContentQuestion question) => _acknowledged.Enqueue((asker, Wording.Of(question.Text)));
}
