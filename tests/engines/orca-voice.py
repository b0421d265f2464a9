"""A voice for Orca that writes down what it is given to say, an utterance a line, as JSON. Orca takes it as its user's customization."""

import json

import __main__

from orca import settings, speechdispatcherfactory, speechserver


class WrittenVoice(speechserver.SpeechServer):
    @staticmethod
    def getSpeechServer(info=None):
        return WrittenVoice()

    def getInfo(self):
        return ["written", "written"]

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            print(json.dumps(text), flush=True)

    def speakCharacter(self, character, acss=None):
        self.speak(character)

    def sayAll(self, utterances, progress):
        for context, _ in utterances:
            self.speak(context.utterance)
            progress(context, speechserver.SayAllContext.COMPLETED)


speechdispatcherfactory.SpeechServer = WrittenVoice
# Another Orca of the same user is on another desktop.
__main__.otherOrcas = lambda: []
# A page is read when the test asks for it, a slow machine is no reason to give up, and Orca goes into no focus mode
# by itself, which it would at a number, or not, by how soon it is told of the focus.
settings.sayAllOnLoad = False
settings.timeoutTime = 0
settings.nativeNavTriggersFocusMode = False
